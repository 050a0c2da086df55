package org.townledger.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts right what is written about a member, or adds one who has always been there and was left out. */
public final class SavePerson {

    private final Recording recording;

    public SavePerson(Recording recording) {
        this.recording = recording;
    }

    /** @param person null to add one */
    public HouseholdOutcome run(String user, UUID household, @Nullable UUID person, PersonEntry entry) {
        return recording.run(user, "SavePerson", tx -> {
            UUID id = person == null ? tx.newId() : person;
            Family family = recording.households().existing(tx, household);
            return RegistrationRules.person(family, id, entry, recording.sameId(tx, entry.idNumber(), id), tx.today());
        });
    }
}
