package org.townledger.handoff;

/** What the banner says of a record. */
public enum Verdict {
    ACCEPTED,
    RETURNED,
    /** Its package waits for one before it. */
    HELD,
    /** The town says that it reported it, and the banner does not have it. */
    MISSING
}
