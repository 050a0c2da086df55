package org.townledger.monitoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.StateDisc;
import org.townledger.wording.Wording;

/** How a monitored household's state and what comes next are said on the screen. */
final class HouseholdWords {

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MM-dd");
    private static final String BETWEEN = "monitoring.screen.comma";

    private final Wording words;

    HouseholdWords(Wording words) {
        this.words = words;
    }

    /** What comes next, and how urgent that is. @param style class of the label */
    record Next(String text, String style) {
    }

    /** @param state null where nothing is recorded */
    StateDisc disc(@Nullable MonitoringState state) {
        if (state == null) {
            return new StateDisc(StateDisc.Fill.EMPTY, words.say("monitoring.screen.view.UNRECORDED"));
        }
        return new StateDisc(switch (state) {
            case IDENTIFYING -> StateDisc.Fill.QUARTER;
            case MONITORED -> StateDisc.Fill.HALF;
            case REMOVING -> StateDisc.Fill.THREE_QUARTERS;
            case REMOVED -> StateDisc.Fill.DONE;
            case DROPPED -> StateDisc.Fill.DISMISSED;
        }, words.say("monitoring.screen.is." + state.name()));
    }

    Next next(HouseholdRow row) {
        Monitoring monitoring = row.line().monitoring();
        if (monitoring == null) {
            return new Next(words.say("monitoring.screen.next.begin"), "warning-text");
        }
        return switch (monitoring.state()) {
            case IDENTIFYING -> identifying(row, monitoring.identification());
            case MONITORED -> monitored(row);
            case REMOVING -> new Next(monitoring.removal().next().map(step -> words.say("monitoring.screen.next.removing",
                    words.say("monitoring.step." + step.name()))).orElse(""), "accent-text");
            case REMOVED -> new Next(words.say("monitoring.screen.next.removed", String.valueOf(monitoring.removal().markedOn())), "hint");
            case DROPPED -> new Next(words.say("monitoring.screen.next.dropped", String.valueOf(monitoring.dropped().on())), "hint");
        };
    }

    private Next identifying(HouseholdRow row, Identification way) {
        LocalDate over = way.notice().overOn().orElse(null);
        if (over != null && row.today().isBefore(over)) {
            return new Next(words.say("monitoring.screen.notice.until", day(over.minusDays(1), row.today())), "warning-text");
        }
        return new Next(IdentificationRules.next(way).map(field -> words.say("monitoring.screen.next.step",
                words.say(IdentificationRules.name(field)))).orElse(""), "accent-text");
    }

    private Next monitored(HouseholdRow row) {
        if (!row.unanswered().isEmpty()) {
            return new Next(words.say("monitoring.screen.next.unanswered", joined(row.unanswered())), "danger-text");
        }
        if (!row.owed().isEmpty()) {
            return new Next(words.say("monitoring.screen.next.owed", row.owed().size()), "warning-text");
        }
        Progress progress = row.line().progress();
        if (progress == null) {
            return new Next("", "hint");
        }
        if (progress.deferred()) {
            return new Next(words.say("monitoring.screen.next.deferred"), "second");
        }
        return progress.isReady() ? new Next(words.say("monitoring.screen.next.ready"), "success-text")
                : new Next(words.say("monitoring.screen.next.lacking", progress.notMet(), progress.toFind()), "second");
    }

    String joined(Iterable<String> parts) {
        return String.join(words.say(BETWEEN), parts);
    }

    /** Without the year where it is this one. */
    static String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? THIS_YEAR.format(day) : day.toString();
    }
}
