package org.townledger.store;

import static org.townledger.store.schema.Tables.JOURNAL;
import static org.townledger.store.schema.Tables.JOURNAL_HEAD;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Checks the journal's chain from its first entry to its last, and that nothing was cut off at its end. */
final class Chain {

    private Chain() {
    }

    /** @return the sequence of the first entry that does not follow from the one before it, or 0 */
    static long firstBrokenLink(DSLContext sql) {
        return switch (check(sql)) {
            case ChainState.Whole _ -> 0;
            case ChainState.Altered(JournalEntry entry) -> entry.sequence();
            case ChainState.Missing(long sequence, JournalEntry _, JournalEntry next) -> next == null ? sequence : next.sequence();
        };
    }

    static ChainState check(DSLContext sql) {
        String previous = ChainedEntry.START;
        JournalEntry before = null;
        try (var rows = sql.selectFrom(JOURNAL).orderBy(JOURNAL.SEQUENCE).fetchSize(1000).fetchLazy()) {
            for (Record row : rows) {
                JournalEntry entry = Journal.entry(row);
                long expected = before == null ? 1 : before.sequence() + 1;
                if (entry.sequence() != expected) {
                    return new ChainState.Missing(expected, before, entry);
                }
                String hash = entry.hashAfter(previous);
                if (!hash.equals(row.get(JOURNAL.HASH))) {
                    return new ChainState.Altered(entry);
                }
                previous = hash;
                before = entry;
            }
        }
        return atItsEnd(sql, before, previous);
    }

    private static ChainState atItsEnd(DSLContext sql, @Nullable JournalEntry last, String hash) {
        long entries = last == null ? 0 : last.sequence();
        var head = sql.selectFrom(JOURNAL_HEAD).fetchSingle();
        if (head.getLastSequence() == entries && head.getLastHash().equals(hash)) {
            return new ChainState.Whole(entries);
        }
        // The head says that there was more; where it says less, or another hash, it is not the last entry's head.
        return head.getLastSequence() > entries || last == null ? new ChainState.Missing(entries + 1, last, null) : new ChainState.Altered(last);
    }
}
