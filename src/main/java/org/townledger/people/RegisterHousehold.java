package org.townledger.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Enters a household and its head into the register. */
public final class RegisterHousehold {

    private final Recording recording;

    public RegisterHousehold(Recording recording) {
        this.recording = recording;
    }

    /** @param since the day from which it is a household here; null where it has always been one, only not registered */
    public HouseholdOutcome run(String user, HouseholdEntry entry, PersonEntry head, @Nullable LocalDate since) {
        return recording.run(user, "RegisterHousehold", tx -> RegistrationRules.register(
                recording.households().office(), entry, head, recording.holder(tx, entry.number()),
                recording.sameId(tx, head.idNumber(), null), since, recording.occasion(tx, tx.today(), null)));
    }
}
