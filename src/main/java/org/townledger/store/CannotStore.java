package org.townledger.store;

import org.townledger.wording.Sentence;

/** The disk did not take a change. Nothing of it was kept, and all that was acknowledged before is there. */
public final class CannotStore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    public CannotStore(Sentence reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    /** What is so and what to do. */
    public Sentence reason() {
        return reason;
    }
}
