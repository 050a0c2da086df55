package org.townledger.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.townledger.store.Transaction;

/**
 * The cases that stand on the register, as the register needs them: the ledgers lie above and answer through this.
 * Every method is called inside the transaction of the use case that changes the household.
 */
public interface OpenCases {

    /** Cases of the household in which something is still to be done, oldest first. */
    List<CaseMention> of(Transaction tx, UUID household);

    /** Every case that concerns one of the households, closed ones too, oldest first. */
    List<CaseMention> concerning(Transaction tx, Collection<UUID> households);

    /**
     * Lets the household's open cases follow what happened.
     *
     * @param day the day on which it happened
     */
    void follow(Transaction tx, CaseConsequence consequence, LocalDate day);
}
