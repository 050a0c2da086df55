package org.townledger.handoff;

import org.townledger.wording.Sentence;

/** What became of reading a receipt. */
public sealed interface ReceiptOutcome {

    record Read(ReceiptView receipt) implements ReceiptOutcome {
    }

    /** The same one or a later one was read before; nothing changed. */
    record Old() implements ReceiptOutcome {
    }

    /** Nothing changed. */
    record Refused(Sentence reason) implements ReceiptOutcome {
    }
}
