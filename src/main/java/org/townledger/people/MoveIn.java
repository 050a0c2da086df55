package org.townledger.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters somebody who came into the household: by marriage, adoption, or from elsewhere. */
public final class MoveIn {

    private final Recording recording;

    public MoveIn(Recording recording) {
        this.recording = recording;
    }

    public HouseholdOutcome run(String user, UUID household, PersonEntry entry, LocalDate day, @Nullable String note) {
        return recording.run(user, "MoveIn", day, tx -> HouseholdRules.movingIn(recording.households().existing(tx, household),
                entry, recording.sameId(tx, entry.idNumber(), null), recording.occasion(tx, day, note)));
    }
}
