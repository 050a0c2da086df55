package org.townledger.vault;

import org.townledger.wording.Sentence;

/** The key file can be read or written neither itself nor in its copy. Nothing was changed. */
public final class CannotReadKeys extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    CannotReadKeys(Sentence reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    /** What is so and what to do. */
    public Sentence reason() {
        return reason;
    }
}
