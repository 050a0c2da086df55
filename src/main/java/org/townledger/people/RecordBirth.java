package org.townledger.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters a child into the household into which it was born. */
public final class RecordBirth {

    private final Recording recording;

    public RecordBirth(Recording recording) {
        this.recording = recording;
    }

    public HouseholdOutcome run(String user, UUID household, PersonEntry child, LocalDate day, @Nullable String note) {
        return recording.run(user, "RecordBirth", day, tx -> HouseholdRules.birth(recording.households().existing(tx, household),
                child, recording.sameId(tx, child.idNumber(), null), recording.occasion(tx, day, note)));
    }
}
