package org.townledger.cases;

import java.util.Optional;
import java.util.function.Supplier;
import org.townledger.wording.Sentence;

/** The way out of the program: whoever keeps it writes down what goes, and what cannot be written down does not go. */
public interface WayOut {

    /**
     * Not for the JavaFX thread.
     *
     * @param give writes or prints; why it did not, or empty where it did
     * @return why nothing left; empty where it did
     */
    default Optional<Sentence> give(Leaving what, Supplier<Optional<Sentence>> give) {
        return give.get();
    }
}
