package org.townledger.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records a member's death. */
public final class RecordDeath {

    private final Recording recording;

    public RecordDeath(Recording recording) {
        this.recording = recording;
    }

    /** @param newHead needed where the head has died and others remain */
    public HouseholdOutcome run(String user, UUID household, UUID person, @Nullable UUID newHead, LocalDate day,
                                @Nullable String note) {
        return recording.run(user, "RecordDeath", day, tx -> HouseholdRules.death(recording.households().existing(tx, household),
                person, newHead, recording.occasion(tx, day, note)));
    }
}
