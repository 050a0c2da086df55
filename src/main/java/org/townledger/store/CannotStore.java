package org.townledger.store;

import org.townledger.wording.Sentence;

/** A change could not be stored: the disk did not take it, or a text does not fit. Nothing of it was kept, and all that was acknowledged before is there. */
public sealed class CannotStore extends RuntimeException permits TextTooLong {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    public CannotStore(Sentence reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    CannotStore(Sentence reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** What is so and what to do. */
    public Sentence reason() {
        return reason;
    }
}
