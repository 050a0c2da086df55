package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that a household is monitored, from the clue to the removal of its risk.
 *
 * @param household in the register
 * @param type      a word of the dated list {@code monitored_type}
 * @param risks     words of the dated list {@code risk}, the chief one first
 * @param nextLook  when a household that is not marked for now is next looked at
 * @param dropped   why and when the clue was not followed up
 */
public record Monitoring(UUID id, UUID household, String type, List<String> risks, Identification identification,
                         Removal removal, @Nullable LocalDate nextLook, Noted dropped, @Nullable String note) {

    public Monitoring {
        if (type.isBlank()) {
            throw new IllegalArgumentException("a monitored household has a type");
        }
        risks = risks.stream().distinct().toList();
    }

    public static Monitoring begun(UUID id, UUID household, String type, Identification identification) {
        return new Monitoring(id, household, type, List.of(), identification, Removal.NONE, null, Noted.NONE, null);
    }

    public MonitoringState state() {
        if (dropped.isDone()) {
            return MonitoringState.DROPPED;
        }
        if (removal.markedOn() != null) {
            return MonitoringState.REMOVED;
        }
        if (removal.proposal().isDone()) {
            return MonitoringState.REMOVING;
        }
        return identification.identifiedOn().isPresent() ? MonitoringState.MONITORED : MonitoringState.IDENTIFYING;
    }

    public Monitoring ofType(String newType) {
        return new Monitoring(id, household, newType, risks, identification, removal, nextLook, dropped, note);
    }

    public Monitoring withRisks(List<String> newRisks) {
        return new Monitoring(id, household, type, newRisks, identification, removal, nextLook, dropped, note);
    }

    public Monitoring with(Identification newIdentification) {
        return new Monitoring(id, household, type, risks, newIdentification, removal, nextLook, dropped, note);
    }

    public Monitoring with(Removal newRemoval) {
        return new Monitoring(id, household, type, risks, identification, newRemoval, nextLook, dropped, note);
    }

    public Monitoring lookedAtNext(@Nullable LocalDate day) {
        return new Monitoring(id, household, type, risks, identification, removal, day, dropped, note);
    }

    public Monitoring dropped(LocalDate day, String reason) {
        return new Monitoring(id, household, type, risks, identification, removal, nextLook, Noted.of(day, reason), note);
    }

    public Monitoring noted(@Nullable String newNote) {
        return new Monitoring(id, household, type, risks, identification, removal, nextLook, dropped, newNote);
    }
}
