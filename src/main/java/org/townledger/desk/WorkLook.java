package org.townledger.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** How a piece of work is put into words and colours. */
final class WorkLook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Wording words;

    WorkLook(Wording words) {
        this.words = words;
    }

    static Feather icon(WorkKind kind) {
        return switch (kind) {
            case OVERDUE -> Feather.ALERT_CIRCLE;
            case TODAY -> Feather.CLOCK;
            case SOON -> Feather.CALENDAR;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case RETURNED -> Feather.CORNER_UP_LEFT;
            case DRAFT -> Feather.EDIT_2;
        };
    }

    static Tag.Tone tone(WorkKind kind) {
        return switch (kind) {
            case OVERDUE, RETURNED -> Tag.Tone.DANGER;
            case TODAY -> Tag.Tone.ACCENT;
            case WARNING -> Tag.Tone.WARNING;
            case SOON, DRAFT -> Tag.Tone.PLAIN;
        };
    }

    String kind(WorkKind kind) {
        return words.say("desk.kind." + kind.name());
    }

    Tag tag(WorkKind kind) {
        return new Tag(kind(kind), tone(kind), icon(kind));
    }

    /** How long it is over, or how long there is. */
    String when(Work work, LocalDate today) {
        LocalDate day = work.day();
        if (day == null) {
            return "";
        }
        return switch (work.kind()) {
            case OVERDUE -> words.say("desk.overdueBy", ChronoUnit.DAYS.between(day, today));
            case TODAY -> words.say("desk.today");
            case SOON -> words.say("desk.daysLeft", ChronoUnit.DAYS.between(today, day));
            case RETURNED, WARNING, DRAFT -> DAY.format(day);
        };
    }

    /** The verb of what is to be done there. */
    String act(Work work) {
        return words.say(switch (work.kind()) {
            case WARNING -> "desk.act.look";
            case RETURNED -> "desk.act.mend";
            case DRAFT -> "desk.act.finish";
            case OVERDUE, TODAY, SOON -> work.field() == null ? "desk.act.do" : "desk.act.fill";
        });
    }
}
