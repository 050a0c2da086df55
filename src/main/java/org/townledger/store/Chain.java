package org.townledger.store;

import static org.townledger.store.schema.Tables.JOURNAL;
import static org.townledger.store.schema.Tables.JOURNAL_HEAD;

import org.jooq.DSLContext;
import org.jooq.Record;

/** Checks the journal's chain from its first entry to its last, and that nothing was cut off at its end. */
final class Chain {

    private Chain() {
    }

    /** @return the sequence of the first entry that does not follow from the one before it, or 0 */
    static long firstBrokenLink(DSLContext sql) {
        String previous = ChainedEntry.START;
        long expected = 1;
        try (var rows = sql.selectFrom(JOURNAL).orderBy(JOURNAL.SEQUENCE).fetchSize(1000).fetchLazy()) {
            for (Record row : rows) {
                JournalEntry entry = Journal.entry(row);
                String hash = entry.hashAfter(previous);
                if (entry.sequence() != expected || !hash.equals(row.get(JOURNAL.HASH))) {
                    return entry.sequence();
                }
                previous = hash;
                expected++;
            }
        }
        var head = sql.selectFrom(JOURNAL_HEAD).fetchSingle();
        boolean endsAtItsHead = head.getLastSequence() == expected - 1 && head.getLastHash().equals(previous);
        return endsAtItsHead ? 0 : expected;
    }
}
