package org.townledger.handoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One package that went out or came in, as the office that keeps this row knows it.
 *
 * @param office       that made it
 * @param toOffice     that it is sealed for
 * @param number       counted by the office that made it and the office that it goes to, from 1
 * @param baseNumber   the increment since that package; 0 where everything is carried
 * @param hash         of the bag's tag manifest: 64 hexadecimal digits
 * @param previousHash of the package before; null for the first
 * @param findings     of the check before reporting
 * @param settledAt    of a sent one, when its first receipt was read; of a received one, when it was merged
 * @param receiptIssue of a sent one the newest receipt read, of a received one the newest written; 0 for none
 */
public record HandoffPackage(UUID id, Direction direction, String office, String toOffice, int number, Kind kind, int baseNumber,
                             Set<String> kinds, String hash, @Nullable String previousHash, LocalDate upTo, long journalSequence,
                             String schemaVersion, String programVersion, int records, int photos, long bytes, int findings,
                             String fileName, State state, Instant madeAt, String madeBy, @Nullable Instant settledAt,
                             @Nullable String settledBy, int receiptIssue) {

    public enum Direction { SENT, RECEIVED }

    public enum Kind {
        /** Everything that the office has. */
        FULL,
        /** What changed since the last package that was answered. */
        INCREMENT,
        /** From the banner to a town. */
        DOWN
    }

    public enum State {
        /** Written, without a receipt so far. */
        SENT,
        /** Its receipt was read. */
        ANSWERED,
        /** Waits for a package before it. */
        HELD,
        MERGED
    }

    public HandoffPackage {
        kinds = Set.copyOf(kinds);
    }

    HandoffPackage settled(State newState, Instant at, String by) {
        return new HandoffPackage(id, direction, office, toOffice, number, kind, baseNumber, kinds, hash, previousHash, upTo, journalSequence,
                schemaVersion, programVersion, records, photos, bytes, findings, fileName, newState, madeAt, madeBy, at, by, receiptIssue);
    }

    HandoffPackage answered(int issue) {
        return new HandoffPackage(id, direction, office, toOffice, number, kind, baseNumber, kinds, hash, previousHash, upTo, journalSequence,
                schemaVersion, programVersion, records, photos, bytes, findings, fileName, state, madeAt, madeBy, settledAt, settledBy, issue);
    }

    /** Whether it carries all that changed since that one, so that nothing between the two is needed. @param earlier null for none */
    public boolean carriesAllSince(@Nullable HandoffPackage earlier) {
        return baseNumber <= (earlier == null ? 0 : earlier.number());
    }

    /** As it is read out and printed: four groups of four. */
    public String shortHash() {
        return hash.substring(0, 16).replaceAll("(.{4})(?!$)", "$1 ");
    }
}
