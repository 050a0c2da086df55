package org.townledger.sheets;

import org.townledger.wording.Sentence;

/** What came of sending a sheet to a printer. */
public sealed interface PrintOutcome {

    /** The printer's queue has taken it. @param job the queue's name for it */
    record Printed(String job) implements PrintOutcome {
    }

    record Refused(Sentence reason) implements PrintOutcome {
    }
}
