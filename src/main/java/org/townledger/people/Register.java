package org.townledger.people;

import java.util.Optional;
import org.townledger.identity.IdNumber;
import org.townledger.store.Transaction;

/** The register as the ledgers ask it: who is this person, and which household is it? */
public final class Register {

    private final HouseholdRepository households;

    public Register(HouseholdRepository households) {
        this.households = households;
    }

    /**
     * The person with exactly this number, a present member before a former one. A damaged number matches nobody: it
     * is never completed from the register, by name or otherwise.
     */
    public Optional<PersonInHousehold> matching(Transaction tx, IdNumber number) {
        return switch (number) {
            case IdNumber.Valid whole -> households.byIdNumber(tx, whole.digits());
            case IdNumber.Damaged damaged -> Optional.empty();
            case IdNumber.Wrong wrong -> Optional.empty();
        };
    }
}
