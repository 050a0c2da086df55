package org.townledger.bag;

import org.townledger.wording.Sentence;

/** A file that is no certificate of an office, or one that is not as it was made. */
public final class NotACertificate extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    NotACertificate(Sentence reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    /** What is so and what to do. */
    public Sentence reason() {
        return reason;
    }
}
