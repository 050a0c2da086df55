package org.townledger.twins;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two entries that were made one.
 *
 * @param keptSays the entry that stayed, in a word or two, as it was then
 * @param act      by which it is undone as one
 * @param undoneAt null while it stands
 */
public record TwinJoin(UUID id, String realm, UUID kept, UUID twin, String keptSays, String twinSays, UUID act, Instant at,
                       String by, @Nullable Instant undoneAt, @Nullable String undoneBy) {

    public boolean isUndone() {
        return undoneAt != null;
    }

    TwinJoin undone(Instant when, String user) {
        return new TwinJoin(id, realm, kept, twin, keptSays, twinSays, act, at, by, when, user);
    }
}
