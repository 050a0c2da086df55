package org.townledger.vault;

import java.nio.file.Path;
import org.townledger.wording.Sentence;

/** What came of making a backup at one place. */
public sealed interface BackupOutcome {

    Path place();

    /** It was restored, opened and counted, and stands under its name. */
    record Made(Path place, Path file, BackupManifest manifest) implements BackupOutcome {
    }

    /** Nothing stands there under a backup's name that did not before. @param reason what is so and what to do */
    record Failed(Path place, Sentence reason) implements BackupOutcome {
    }
}
