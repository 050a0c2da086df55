package org.townledger.cases;

import java.util.Optional;
import java.util.UUID;
import org.townledger.identity.IdNumber;
import org.townledger.store.Transaction;

/** How a ledger asks the register for somebody's household. A damaged number belongs to nobody. */
@FunctionalInterface
public interface HouseholdLookup {

    Optional<UUID> household(Transaction tx, IdNumber number);
}
