package org.townledger.handoff;

import java.util.List;
import java.util.UUID;
import org.townledger.wording.Sentence;

/** What came of an act on a household that moves. */
public sealed interface TransferOutcome {

    /**
     * @param record    the household that it made or ended; of an offer the one that is offered
     * @param cases     numbers of the cases that were opened or ended with it
     * @param questions what somebody should look at; nothing of it kept the act from being done
     */
    record Done(UUID transfer, UUID record, List<String> cases, List<Sentence> questions) implements TransferOutcome {

        public Done {
            cases = List.copyOf(cases);
            questions = List.copyOf(questions);
        }
    }

    /** @param reason what is so and what to do; nothing was changed */
    record Refused(Sentence reason) implements TransferOutcome {
    }
}
