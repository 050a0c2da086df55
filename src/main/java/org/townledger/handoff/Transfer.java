package org.townledger.handoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household that one town hands over to another. It is the record of the town that the household leaves.
 *
 * @param household in the town that it leaves
 * @param number    of the household there; null where it has none
 * @param village   12-digit code of the village that it leaves
 * @param content   the household as it was when it was offered, as {@link TransferText} writes it
 */
public record Transfer(UUID id, UUID household, String from, String to, @Nullable String number, String village, String head, LocalDate movedOn,
                       String reason, String content, State state, Instant madeAt, String madeBy, @Nullable Instant settledAt,
                       @Nullable String settledBy) {

    /** As the town that it leaves has it. */
    public enum State { OFFERED, WITHDRAWN, DONE }

    /** How far it has come, with what the other town says. */
    public enum Standing { OFFERED, ACCEPTED, DECLINED, WITHDRAWN, DONE }

    public Standing standing(@Nullable DownAnswer answer) {
        return switch (state) {
            case WITHDRAWN -> Standing.WITHDRAWN;
            case DONE -> Standing.DONE;
            case OFFERED -> answer == null ? Standing.OFFERED : answer.accepted() ? Standing.ACCEPTED : Standing.DECLINED;
        };
    }

    Transfer settled(State newState, Instant at, String by) {
        return new Transfer(id, household, from, to, number, village, head, movedOn, reason, content, newState, madeAt, madeBy, at, by);
    }
}
