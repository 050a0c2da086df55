package org.townledger.vault;

import org.townledger.wording.Sentence;

/** A file that is not, or not any more, what a backup was when it was made. */
public final class NotABackup extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    NotABackup(Sentence reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    NotABackup(Sentence reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** What is so and what to do. */
    public Sentence reason() {
        return reason;
    }
}
