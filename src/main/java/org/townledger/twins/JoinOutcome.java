package org.townledger.twins;

import org.townledger.wording.Sentence;

/** What came of joining two entries. */
public sealed interface JoinOutcome {

    record Joined(TwinJoin join) implements JoinOutcome {
    }

    /** Nothing was changed. */
    record Refused(Sentence reason) implements JoinOutcome {
    }
}
