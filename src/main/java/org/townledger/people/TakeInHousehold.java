package org.townledger.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Transaction;

/** Enters a whole household that came from another office, with all its members, as one of its own. */
public final class TakeInHousehold {

    private final Recording recording;

    public TakeInHousehold(Recording recording) {
        this.recording = recording;
    }

    /**
     * Within the use case that has more to record.
     *
     * @param members the head among them
     * @param day     from which it is a household here
     * @param note    where it comes from
     */
    public HouseholdOutcome run(Transaction tx, HouseholdEntry entry, List<PersonEntry> members, LocalDate day, @Nullable String note) {
        Occasion occasion = recording.occasion(tx, day, note);
        return recording.settle(tx, RegistrationRules.takeIn(recording.households().office(), entry, members,
                member -> recording.sameId(tx, member.idNumber(), null), occasion), day);
    }
}
