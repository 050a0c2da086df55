package org.townledger.lists;

import org.townledger.store.Transaction;

/** What is kept under a village; asked of the register and the ledgers, which this package does not know. */
@FunctionalInterface
public interface DivisionUse {

    record Living(int households, int openCases) {

        public boolean isEmpty() {
            return households == 0 && openCases == 0;
        }
    }

    /** @param code 12 digits */
    Living in(Transaction tx, String code);
}
