package org.townledger.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Joins one household to another (并户): its members and its open cases go along, and it ends. */
public final class JoinHouseholds {

    private final Recording recording;

    public JoinHouseholds(Recording recording) {
        this.recording = recording;
    }

    /** @param relations what each member of the one is to the head of the other */
    public HouseholdOutcome run(String user, UUID from, UUID into, Map<UUID, String> relations, LocalDate day,
                                @Nullable String note) {
        return recording.run(user, "JoinHouseholds", day, tx -> RegroupingRules.join(recording.households().existing(tx, from),
                recording.households().existing(tx, into), relations, recording.occasion(tx, day, note)));
    }
}
