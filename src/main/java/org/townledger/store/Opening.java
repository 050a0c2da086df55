package org.townledger.store;

import org.townledger.wording.Sentence;

/** What came of opening a data folder. */
public sealed interface Opening {

    record Opened(Store store) implements Opening {
    }

    /** @param reason what is so and what to do; nothing was changed */
    record Refused(Sentence reason) implements Opening {
    }
}
