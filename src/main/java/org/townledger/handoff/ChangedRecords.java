package org.townledger.handoff;

import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.townledger.store.Transaction;

/**
 * When every record was changed last, as the journal's sequence; only what is new in the journal is read each time. What it is
 * asked by must not be a transaction that writes: what that appends may yet be rolled back.
 */
public final class ChangedRecords {

    private final ChangesRepository changes;
    private final Map<UUID, Long> last = new ConcurrentHashMap<>();
    private long seen;

    public ChangedRecords(ChangesRepository changes) {
        this.changes = changes;
    }

    /** As far as the transaction sees; a record of which the journal has nothing is left out. */
    synchronized Map<UUID, Long> seenBy(Transaction tx) {
        long now = tx.journalSequence();
        if (now > seen) {
            last.putAll(changes.between(tx, seen, now));
            seen = now;
        }
        return Collections.unmodifiableMap(last);
    }

    /** As it was at an entry of the journal. */
    Map<UUID, Long> at(Transaction tx, long sequence) {
        return changes.between(tx, 0, sequence);
    }
}
