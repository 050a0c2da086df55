package org.townledger.handoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the banner found and hands down to a town, to be looked into there.
 *
 * @param ledger   key of the ledger on which it would stand
 * @param idNumber kept as it came; null where none was given
 * @param village  as it was written; null where none was given
 * @param source   where the banner has it from
 * @param state    as the town has it; at the banner its answer tells
 * @param caseId   that was opened of it
 * @param reason   why it was dropped
 */
public record DownClue(UUID id, String from, String to, String ledger, String name, @Nullable String idNumber, @Nullable String village,
                       LocalDate foundOn, @Nullable String source, @Nullable String note, State state, @Nullable UUID caseId,
                       @Nullable String reason, Instant madeAt, String madeBy, @Nullable Instant settledAt, @Nullable String settledBy) {

    /** What became of it. */
    public enum State { OPEN, OPENED, DROPPED }

    /** As the banner makes it. */
    static DownClue made(UUID id, String from, String to, Found found, Instant at, String by) {
        return new DownClue(id, from, to, found.ledger(), found.name(), found.idNumber(), found.village(), found.foundOn(), found.source(),
                found.note(), State.OPEN, null, null, at, by, null, null);
    }

    /** What a line of the banner's list says. */
    record Found(String ledger, String name, @Nullable String idNumber, @Nullable String village, LocalDate foundOn, @Nullable String source,
                 @Nullable String note) {
    }

    Found found() {
        return new Found(ledger, name, idNumber, village, foundOn, source, note);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    DownClue opened(UUID asCase, Instant at, String by) {
        return settled(State.OPENED, asCase, null, at, by);
    }

    DownClue dropped(String why, Instant at, String by) {
        return settled(State.DROPPED, null, why, at, by);
    }

    private DownClue settled(State newState, @Nullable UUID asCase, @Nullable String why, Instant at, String by) {
        return new DownClue(id, from, to, ledger, name, idNumber, village, foundOn, source, note, newState, asCase, why, madeAt, madeBy, at, by);
    }
}
