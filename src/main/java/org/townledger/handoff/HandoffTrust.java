package org.townledger.handoff;

import java.nio.file.Path;
import java.util.Optional;
import org.townledger.wording.Sentence;

/** Whom the office trusts, as its screen asks for it. None of it is for the JavaFX thread. */
public interface HandoffTrust {

    /** The banner that packages are sealed for; empty until somebody has accepted its certificate. */
    Optional<HandoffParty> banner();

    HandoffParty own();

    /** Reads a certificate that came on a stick; nothing is trusted by that. */
    Presented read(Path file);

    /** Writes the office's own certificate. */
    Exported export(Path folder);

    sealed interface Presented {

        /** @param accept trusts it from now on */
        record Certificate(HandoffParty of, Runnable accept) implements Presented {
        }

        record Refused(Sentence reason) implements Presented {
        }
    }

    sealed interface Exported {

        record Written(Path file) implements Exported {
        }

        record Refused(Sentence reason) implements Exported {
        }
    }
}
