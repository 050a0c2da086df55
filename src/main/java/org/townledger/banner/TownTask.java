package org.townledger.banner;

import org.townledger.wording.Sentence;

/** Something that the banner has to see to. @param office of the town; empty for all */
public record TownTask(Kind kind, String office, Sentence says) {

    public enum Kind {
        /** A town has handed nothing off for too long. */
        OVERDUE,
        /** A package waits for others. */
        HELD,
        /** A town told other numbers than are here. */
        DIFFERENT,
        /** Remarks that no receipt has carried. */
        UNTOLD,
        /** Records that are sent back and have not come corrected. */
        SENT_BACK,
        /** The same person in two towns. */
        ELSEWHERE,
        /** A town from which nothing has come yet. */
        NEVER
    }
}
