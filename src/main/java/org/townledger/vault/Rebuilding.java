package org.townledger.vault;

import org.townledger.wording.Sentence;

/** What came of making a database anew. */
public sealed interface Rebuilding {

    /**
     * @param entries how many changes were carried out anew, all of them from the first
     * @param kept    how the file that was replaced is called now; empty where there was none
     */
    record Rebuilt(long entries, String kept) implements Rebuilding {
    }

    /** Nothing was changed. @param reason what is so and what to do */
    record Refused(Sentence reason) implements Rebuilding {
    }
}
