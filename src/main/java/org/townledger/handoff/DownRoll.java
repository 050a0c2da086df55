package org.townledger.handoff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.rolls.RollKind;

/**
 * A roll that the banner hands down to be compared. Its file lies sealed in the data folder.
 *
 * @param comparison that was made of it; null while there is none
 * @param reason     why it was put aside
 */
public record DownRoll(UUID id, String from, RollKind kind, String fileName, String sha256, long bytes, State state, @Nullable UUID comparison,
                       @Nullable String reason, Instant madeAt, String madeBy, @Nullable Instant settledAt, @Nullable String settledBy) {

    /** What became of it. */
    public enum State { OPEN, COMPARED, DROPPED }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    DownRoll compared(UUID as, Instant at, String by) {
        return new DownRoll(id, from, kind, fileName, sha256, bytes, State.COMPARED, as, null, madeAt, madeBy, at, by);
    }
}
