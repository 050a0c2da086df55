package org.townledger.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.StateDisc;
import org.townledger.wording.Wording;

/** How a case's state and the days left to it look and read in every ledger. */
public final class CaseMarks {

    /** Fewer days left than this are shown in amber. */
    private static final int SOON = 3;

    /** Beyond that nobody counts days any more. */
    private static final int MOST_DAYS = 99;
    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_YEAR = 365;

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MM-dd");

    private CaseMarks() {
    }

    public static StateDisc disc(CaseState state, Wording words) {
        StateDisc.Fill fill = switch (state) {
            case FOUND -> StateDisc.Fill.EMPTY;
            case VERIFIED -> StateDisc.Fill.QUARTER;
            case UNDER_WAY -> StateDisc.Fill.HALF;
            case AWAITING_ACCEPTANCE -> StateDisc.Fill.THREE_QUARTERS;
            case CLOSED -> StateDisc.Fill.DONE;
            case DISMISSED -> StateDisc.Fill.DISMISSED;
            case REOPENED -> StateDisc.Fill.REBOUND;
        };
        return new StateDisc(fill, words.say(CaseLife.stateName(state)));
    }

    /** 逾期5天, 2天; empty where nothing is due. */
    public static String left(CaseFile file, LocalDate today, Wording words) {
        LocalDate due = due(file);
        if (due == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < -DAYS_A_YEAR) {
            return words.say("cases.left.overdueYears", -days / DAYS_A_YEAR);
        }
        if (days < -MOST_DAYS) {
            return words.say("cases.left.overdueMonths", -days / DAYS_A_MONTH);
        }
        return days < 0 ? words.say("cases.left.overdue", -days) : words.say("cases.left.days", days);
    }

    /** The style class of {@link #left}. */
    public static String leftStyle(CaseFile file, LocalDate today) {
        LocalDate due = due(file);
        if (due == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, due);
        return days < 0 ? "urgent" : days < SOON ? "soon" : "";
    }

    /** 限 11-30，还有 7 天; empty where nothing is due. */
    public static String due(CaseFile file, LocalDate today, Wording words) {
        LocalDate due = due(file);
        if (due == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, due);
        String key = days < 0 ? "cases.due.overdue" : "cases.due.left";
        return words.say(key, day(due, today), Math.abs(days));
    }

    /** A day as short as it can be said today. */
    public static String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? day.format(THIS_YEAR) : day.toString();
    }

    private static @Nullable LocalDate due(CaseFile file) {
        return file.state().isOpen() ? file.dueOn() : null;
    }
}
