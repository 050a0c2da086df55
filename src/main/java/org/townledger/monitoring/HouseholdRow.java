package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.townledger.identity.Pinyin;

/**
 * A household in the list of the screen, with what it lacks.
 *
 * @param unanswered risks for which nothing is done
 * @param today      the day on which it is looked at
 */
record HouseholdRow(MonitoredLine line, List<String> unanswered, LocalDate today) {

    HouseholdRow {
        unanswered = List.copyOf(unanswered);
    }

    static HouseholdRow of(MonitoredLine line, RiskMeasures answers, LocalDate today) {
        Monitoring monitoring = line.monitoring();
        boolean isHelped = monitoring != null && monitoring.state().isHelped();
        return new HouseholdRow(line, isHelped ? answers.unanswered(monitoring.risks(), line.measures()) : List.of(), today);
    }

    /** Empty where nothing is recorded yet. */
    Optional<MonitoringState> state() {
        return Optional.ofNullable(line.monitoring()).map(Monitoring::state);
    }

    /** The papers that the green channel still owes. */
    List<String> owed() {
        Monitoring monitoring = line.monitoring();
        return monitoring == null || !monitoring.state().isOpen() ? List.of() : IdentificationRules.owed(monitoring.identification());
    }

    /** What wants doing first has the lowest. */
    int urgency() {
        if (!unanswered.isEmpty() || !owed().isEmpty()) {
            return 0;
        }
        return state().map(state -> switch (state) {
            case IDENTIFYING -> 1;
            case MONITORED -> 3;
            case REMOVING -> 4;
            case REMOVED -> 5;
            case DROPPED -> 6;
        }).orElse(2);
    }

    /** By name, its initials, the household's number, village, type or risk. */
    boolean isLike(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Monitoring monitoring = line.monitoring();
        String number = line.number();
        return wanted.isEmpty() || Pinyin.initials(line.head()).startsWith(wanted)
                || Stream.concat(Stream.of(line.head(), number == null ? "" : number, line.village(), line.type()),
                        monitoring == null ? Stream.of() : monitoring.risks().stream()).anyMatch(part -> part.contains(wanted));
    }
}
