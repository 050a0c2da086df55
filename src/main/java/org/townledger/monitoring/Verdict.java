package org.townledger.monitoring;

/** What a condition comes to. */
public enum Verdict {
    MET, NOT_MET,
    /** Somebody has to find out. */
    FINDING,
    NOT_APPLICABLE;

    /** Whether a removal must wait for it. */
    public boolean blocks() {
        return this == NOT_MET || this == FINDING;
    }
}
