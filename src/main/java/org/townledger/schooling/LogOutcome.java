package org.townledger.schooling;

import java.util.List;
import org.townledger.cases.Contradiction;

/** What came of writing something down of a child. */
public sealed interface LogOutcome {

    /** @param child as the case stands now */
    record Written(SchoolingCase child) implements LogOutcome {
    }

    record Refused(List<Contradiction> reasons) implements LogOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
