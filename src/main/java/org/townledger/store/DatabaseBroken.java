package org.townledger.store;

import org.townledger.wording.Sentence;

/** A database file that does not open, or does not hold what its journal says. */
public final class DatabaseBroken extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Sentence what;

    public DatabaseBroken(Sentence what, Throwable cause) {
        super(what.key(), cause);
        this.what = what;
    }

    public DatabaseBroken(Sentence what) {
        super(what.key());
        this.what = what;
    }

    /** What was found. */
    public Sentence what() {
        return what;
    }
}
