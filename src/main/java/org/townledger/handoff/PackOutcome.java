package org.townledger.handoff;

import java.nio.file.Path;
import org.townledger.wording.Sentence;

/** What came of packing. */
public sealed interface PackOutcome {

    /** It lies under its final name and was read back. */
    record Packed(HandoffPackage made, Path file) implements PackOutcome {
    }

    /** @param reason what is so and what to do; nothing was written */
    record Refused(Sentence reason) implements PackOutcome {
    }
}
