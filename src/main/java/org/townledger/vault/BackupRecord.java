package org.townledger.vault;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One try to make a backup at one place.
 *
 * @param at         when it was made, or tried
 * @param place      the folder
 * @param fileName   empty where none was made
 * @param sequence   of the last change that it holds
 * @param rows       how many were counted, here and there
 * @param verifiedAt when it was proven; null where it failed
 * @param problem    why it failed, or what it lacks; null for none
 */
public record BackupRecord(UUID id, Instant at, String by, String place, String fileName, long sequence, long rows, int photos,
                           @Nullable Instant verifiedAt, @Nullable String problem) {

    public boolean isGood() {
        return verifiedAt != null;
    }
}
