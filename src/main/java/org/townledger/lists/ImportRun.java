package org.townledger.lists;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read in as one.
 *
 * @param kind       what it held, as on the command line: {@code households}, {@code housing}
 * @param fileSha256 64 hex digits
 * @param act        the act by which all its changes stand in the journal and can be undone
 */
public record ImportRun(UUID id, String kind, String fileName, String fileSha256, UUID act, Instant importedAt,
                        String importedBy, ImportTally tally, @Nullable Instant undoneAt, @Nullable String undoneBy) {

    public boolean isUndone() {
        return undoneAt != null;
    }
}
