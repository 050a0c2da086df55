package org.townledger.handoff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a town says to a clue, or to a household that is to move to it. It is that town's record.
 *
 * @param office who says it
 * @param reason why not; null where it was accepted
 * @param record the case or the household that was made of it there; null where it was not accepted
 * @param number of that case or household; empty where there is none
 */
public record DownAnswer(UUID id, About about, UUID aboutId, String office, boolean accepted, @Nullable String reason, @Nullable UUID record,
                         String number, Instant madeAt, String madeBy) {

    /** What it answers. */
    public enum About { CLUE, TRANSFER }
}
