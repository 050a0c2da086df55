package org.townledger.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records that members left for another office's villages; with all of them the household ends. */
public final class MoveOut {

    private final Recording recording;

    public MoveOut(Recording recording) {
        this.recording = recording;
    }

    /** @param newHead needed where the head goes and others remain */
    public HouseholdOutcome run(String user, UUID household, Set<UUID> going, @Nullable UUID newHead, LocalDate day,
                                @Nullable String note) {
        return recording.run(user, "MoveOut", day, tx -> HouseholdRules.movingOut(recording.households().existing(tx, household),
                going, newHead, recording.occasion(tx, day, note)));
    }
}
