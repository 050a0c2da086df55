package org.townledger.people;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Transaction;

/** Ends a household all of whose members have gone to another office. */
public final class SendAwayHousehold {

    private final Recording recording;

    public SendAwayHousehold(Recording recording) {
        this.recording = recording;
    }

    /** Within the use case that has more to record. @param day the first day on which they are no members any more @param note where they went */
    public HouseholdOutcome run(Transaction tx, UUID household, LocalDate day, @Nullable String note) {
        Family family = recording.households().existing(tx, household);
        return recording.settle(tx, HouseholdRules.movingOut(family, family.members().stream().map(Person::id).collect(Collectors.toSet()), null,
                recording.occasion(tx, day, note)), day);
    }
}
