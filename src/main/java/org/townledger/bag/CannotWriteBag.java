package org.townledger.bag;

import org.townledger.wording.Sentence;

/** A package that was not written; nothing of it is left where it was to lie, and what lay there before is untouched. */
public final class CannotWriteBag extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    CannotWriteBag(Sentence reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    /** What is so and what to do. */
    public Sentence reason() {
        return reason;
    }
}
