package org.townledger.store;

import java.util.Optional;
import org.townledger.wording.Sentence;

/** Whether an act may be done by whoever works; asked before every change. */
@FunctionalInterface
public interface Gate {

    /** @return why not, and by whom it may be done; empty where it may */
    Optional<Sentence> refusal(Act act);
}
