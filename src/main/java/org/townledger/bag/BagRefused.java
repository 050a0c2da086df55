package org.townledger.bag;

import org.townledger.wording.Sentence;

/** Why a file is not opened; an outcome, carried up to where it is made one. */
final class BagRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    BagRefused(Sentence reason) {
        super(reason.key());
        this.reason = reason;
    }

    BagRefused(Sentence reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    Sentence reason() {
        return reason;
    }
}
