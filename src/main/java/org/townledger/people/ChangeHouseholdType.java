package org.townledger.people;

import java.time.LocalDate;
import java.util.UUID;
import org.townledger.lists.ListRepository;

/** Gives the household another type from a day on. */
public final class ChangeHouseholdType {

    private final Recording recording;
    private final ListRepository lists;

    public ChangeHouseholdType(Recording recording, ListRepository lists) {
        this.recording = recording;
        this.lists = lists;
    }

    /** @param word a word of the dated list {@code household_type} that stands on the day */
    public HouseholdOutcome run(String user, UUID household, String word, LocalDate day) {
        return recording.run(user, "ChangeHouseholdType", day, tx -> HouseholdRules.changeOfType(
                recording.households().existing(tx, household), word, lists.words(tx, "household_type", day),
                recording.occasion(tx, day, null)));
    }
}
