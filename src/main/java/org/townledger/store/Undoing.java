package org.townledger.store;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.townledger.store.schema.DefaultSchema;
import org.townledger.store.schema.tables.records.UndoneActRecord;

/** What came of undoing an act as one. */
public sealed interface Undoing {

    /** @param rows how many rows went back to what they were */
    record Undone(int rows) implements Undoing {
    }

    /** Nothing was changed, since these rows have been worked on after the act. */
    record ChangedSince(List<JournalEntry> entries) implements Undoing {

        public ChangedSince {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Rows that others wrote since and that hang on what the act made; taking the act back would leave them hanging on
     * nothing. Told by the last entry of each. To be called inside the transaction that undoes.
     */
    static List<JournalEntry> hangingOn(Transaction tx, UUID act) {
        return Hanging.on(tx, tx.entriesOf(act));
    }

    /** To be called inside the transaction that undoes. */
    static Undoing run(Transaction tx, UUID act) {
        List<JournalEntry> entries = tx.entriesOf(act);
        var changed = new ArrayList<JournalEntry>();
        for (JournalEntry entry : lastOfEachRow(entries)) {
            Record now = tx.find(table(entry), id(entry));
            String is = now == null ? null : RowJson.write(now);
            if (!java.util.Objects.equals(is, entry.after())) {
                changed.add(entry);
            }
        }
        if (!changed.isEmpty()) {
            return new ChangedSince(changed);
        }
        for (JournalEntry entry : entries.reversed()) {
            if (entry.before() == null) {
                tx.remove(table(entry), id(entry));
            } else {
                tx.save(row(entry));
            }
        }
        mark(tx, act);
        return new Undone(entries.size());
    }

    /** Remembers that an act was taken back by a way of its own. To be called inside a transaction that writes. */
    static void mark(Transaction tx, UUID act) {
        tx.save(new UndoneActRecord(act, tx.actId(), tx.now().atOffset(ZoneOffset.UTC), tx.user()));
    }

    static List<JournalEntry> lastOfEachRow(List<JournalEntry> entries) {
        var last = new java.util.LinkedHashMap<String, JournalEntry>();
        entries.forEach(entry -> last.put(entry.table() + "/" + entry.rowId(), entry));
        return List.copyOf(last.values());
    }

    private static UpdatableRecord<?> row(JournalEntry entry) {
        var row = (UpdatableRecord<?>) table(entry).newRecord();
        row.fromMap(RowJson.read(java.util.Objects.requireNonNull(entry.before())));
        return row;
    }

    private static Table<?> table(JournalEntry entry) {
        return java.util.Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(entry.table()));
    }

    private static Object id(JournalEntry entry) {
        return table(entry).field("id").getDataType().convert(entry.rowId());
    }
}
