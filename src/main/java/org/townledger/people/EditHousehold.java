package org.townledger.people;

import java.util.UUID;

/** Puts right what is written about a household. Its type and its head change by acts of their own, with their day. */
public final class EditHousehold {

    private final Recording recording;

    public EditHousehold(Recording recording) {
        this.recording = recording;
    }

    public HouseholdOutcome run(String user, UUID household, HouseholdEntry entry) {
        return recording.run(user, "EditHousehold", tx -> RegistrationRules.edit(recording.households().existing(tx, household),
                entry, recording.holder(tx, entry.number())));
    }
}
