package org.townledger.vault;

/** A log that was changed after it was written, or that misses a piece in its middle. */
final class LogDamaged extends Exception {

    private static final long serialVersionUID = 1L;

    LogDamaged() {
        super("the log beside the database is damaged");
    }
}
