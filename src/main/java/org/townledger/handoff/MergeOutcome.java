package org.townledger.handoff;

import java.util.List;
import org.townledger.wording.Sentence;

/** What came of merging one package. */
public sealed interface MergeOutcome {

    record Merged(HandoffPackage made) implements MergeOutcome {
    }

    /** It was merged before, or waits already; nothing was changed. */
    record Twice(HandoffPackage known) implements MergeOutcome {
    }

    /**
     * It is kept until those before it are there.
     *
     * @param missing numbers of packages that nobody has brought
     */
    record Held(HandoffPackage waiting, List<Integer> missing) implements MergeOutcome {

        public Held {
            missing = List.copyOf(missing);
        }
    }

    /** @param reason what is so and what to do; nothing was changed */
    record Refused(Sentence reason) implements MergeOutcome {
    }
}
