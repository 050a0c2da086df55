package org.townledger.store;

import org.townledger.wording.Sentence;

/** Somebody tried what is not theirs to do. Nothing was changed. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    public NotAllowed(Sentence reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** What is so, and by whom it may be done. */
    public Sentence reason() {
        return reason;
    }
}
