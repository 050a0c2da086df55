package org.townledger.cases;

/** Where a row stands before the import: what becomes of it, with the clerk's answers so far. */
enum ImportStanding {
    /** A new case. */
    READY,
    /** A case that the ledger has is brought up to date. */
    UPDATE,
    /** A question keeps it out until it is answered. */
    OPEN,
    REFUSED,
    /** The clerk left it out. */
    LEFT_OUT,
    UNCHANGED;

    boolean goesIn() {
        return this == READY || this == UPDATE;
    }

    boolean staysOut() {
        return this == REFUSED || this == LEFT_OUT;
    }
}
