package org.townledger.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/**
 * A backup that lies at a place.
 *
 * @param manifest what it says of itself; null where it is not to be believed
 * @param problem  why it is not; null where it is
 */
public record KnownBackup(Path file, @Nullable BackupManifest manifest, @Nullable Sentence problem) {
}
