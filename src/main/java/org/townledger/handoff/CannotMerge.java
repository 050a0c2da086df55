package org.townledger.handoff;

/** The records of a package do not fit what is here; the whole transaction is undone. */
final class CannotMerge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotMerge(String why, Throwable cause) {
        super(why, cause);
    }
}
