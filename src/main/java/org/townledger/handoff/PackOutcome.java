package org.townledger.handoff;

import java.nio.file.Path;
import org.townledger.wording.Sentence;

/** What became of packing. */
public sealed interface PackOutcome {

    /** Written, read back and found whole. */
    record Packed(HandoffPackage made, Path file) implements PackOutcome {
    }

    /** Nothing was written, and nothing changed. */
    record Refused(Sentence reason) implements PackOutcome {
    }
}
