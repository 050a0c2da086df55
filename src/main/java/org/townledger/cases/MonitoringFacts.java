package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/**
 * What the list of monitored households has of one, the latest time that it was monitored; a clue that was not followed
 * up does not count.
 *
 * @param type     a word of the dated list {@code monitored_type}
 * @param risks    words of the dated list {@code risk}
 * @param unmet    those of them to which no measure answers
 * @param measures in the order in which they began
 * @param removed  null while the risk is not marked as removed
 * @param nextLook when it is next looked at
 */
public record MonitoringFacts(String type, List<String> risks, List<String> unmet, List<Measure> measures, Identified identified,
                              @Nullable Removed removed, @Nullable LocalDate nextLook) {

    /**
     * @param kind  a word of the dated list {@code monitoring_measure}
     * @param begun whether it is carried out
     */
    public record Measure(String kind, @Nullable String content, @Nullable LocalDate startedOn, @Nullable LocalDate endsOn, boolean begun) {
    }

    /**
     * @param on           null while it has not been approved
     * @param greenFrom    when help began before the papers; null on the ordinary way
     * @param authorisedOn when the household let its means be looked up
     */
    public record Identified(@Nullable LocalDate on, @Nullable LocalDate greenFrom, @Nullable LocalDate authorisedOn, Notice notice,
                             @Nullable LocalDate approvedOn) {
    }

    /** A notice on the village's board. @param days how many days it hangs; null where nobody said */
    public record Notice(@Nullable LocalDate from, @Nullable Integer days) {
    }

    /**
     * @param natural      whether the risk ended by itself
     * @param stableMonths months of income without a gap that the removal could rest on
     * @param stepsMissing steps of the procedure that have no day
     */
    public record Removed(LocalDate on, boolean natural, int stableMonths, Notice notice, List<Sentence> stepsMissing) {

        public Removed {
            stepsMissing = List.copyOf(stepsMissing);
        }
    }

    public MonitoringFacts {
        risks = List.copyOf(risks);
        unmet = List.copyOf(unmet);
        measures = List.copyOf(measures);
    }

    public Optional<Removed> removal() {
        return Optional.ofNullable(removed);
    }

    /** Identified, and the risk not yet removed. */
    public boolean isUnderWay() {
        return identified.on() != null && removed == null;
    }

    public boolean has(String measure) {
        return measures.stream().anyMatch(one -> one.kind().equals(measure));
    }
}
