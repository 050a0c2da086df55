package org.townledger.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes another member the head of the household. */
public final class ChangeHead {

    private final Recording recording;

    public ChangeHead(Recording recording) {
        this.recording = recording;
    }

    public HouseholdOutcome run(String user, UUID household, UUID newHead, LocalDate day, @Nullable String note) {
        return recording.run(user, "ChangeHead", day, tx -> HouseholdRules.changeOfHead(
                recording.households().existing(tx, household), newHead, recording.occasion(tx, day, note)));
    }
}
