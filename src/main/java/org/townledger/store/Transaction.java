package org.townledger.store;

import static org.townledger.store.schema.Tables.JOURNAL;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * One transaction. Repositories read through {@link #sql()} and write only through {@link #save} and
 * {@link #remove}, which append to the journal what changed.
 */
public final class Transaction {

    /** The town's own time: instants are kept in UTC and shown in it. */
    public static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");

    // Counts on within a millisecond, so that what was made first sorts first.
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final DSLContext sql;
    private final Instant now;
    private final UUID actId;
    private final @Nullable Act act;
    private final @Nullable Journal journal;

    Transaction(DSLContext sql, Instant now, @Nullable Act act, String schemaVersion, CommitLog log) {
        this.sql = sql;
        this.now = now;
        this.act = act;
        this.actId = newId();
        this.journal = act == null ? null : new Journal(sql, act, actId, now, schemaVersion, log);
    }

    /** For repositories only. */
    public DSLContext sql() {
        return sql;
    }

    public Instant now() {
        return now;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, TOWN);
    }

    public String user() {
        return written().user();
    }

    /** All journal entries of this transaction carry this id, so that it can be undone as one. */
    public UUID actId() {
        return actId;
    }

    /** A UUID of version 7. */
    public UUID newId() {
        return IDS.generate();
    }

    /** Waits until no other transaction may give a number; held until the commit. */
    public void lockNumbers() {
        journal().lock();
    }

    /**
     * Inserts the row, or brings the stored one to it.
     *
     * @return whether anything changed
     * @throws TextTooLong where one of its texts does not fit; the whole transaction is then undone
     */
    public boolean save(UpdatableRecord<?> row) {
        Legible.make(row);
        TextLengths.check(row);
        Table<?> table = row.getTable();
        Object id = row.get(idOf(table));
        Record before = find(table, id);
        if (before == null) {
            sql.executeInsert(row);
        } else {
            var wanted = row.copy();
            wanted.set(key(table), id);
            wanted.touched(true);
            sql.executeUpdate(wanted);
        }
        String was = before == null ? null : RowJson.write(before);
        Record stored = find(table, id);
        String is = RowJson.write(java.util.Objects.requireNonNull(stored));
        if (is.equals(was)) {
            return false;
        }
        journal().append(table.getName(), id.toString(), was, is);
        return true;
    }

    public void remove(Table<?> table, Object id) {
        Record before = find(table, id);
        if (before == null) {
            return;
        }
        sql.deleteFrom(table).where(key(table).eq(id)).execute();
        journal().append(table.getName(), id.toString(), RowJson.write(before), null);
    }

    /** The last entry that this transaction can see; a mark to compare with later. */
    public long journalSequence() {
        return sql.select(DSL.coalesce(DSL.max(JOURNAL.SEQUENCE), 0L)).from(JOURNAL).fetchSingle().value1();
    }

    public List<JournalEntry> entriesOf(UUID act) {
        return Journal.entries(sql, JOURNAL.ACT_ID.eq(act));
    }

    /** What was recorded for a row, oldest first. */
    public List<JournalEntry> historyOf(Table<?> table, Object id) {
        return Journal.entries(sql, JOURNAL.TABLE_NAME.eq(table.getName()).and(JOURNAL.ROW_ID.eq(id.toString())));
    }

    /** What was last recorded for the row that an entry is about. */
    public Optional<JournalEntry> lastOf(JournalEntry entry) {
        return sql.selectFrom(JOURNAL).where(JOURNAL.TABLE_NAME.eq(entry.table()), JOURNAL.ROW_ID.eq(entry.rowId()))
                .orderBy(JOURNAL.SEQUENCE.desc()).limit(1).fetchOptional(Journal::entry);
    }

    /** The row as it was recorded right after the entry of that sequence, as values by column name. */
    public Optional<java.util.Map<String, Object>> rowAt(Table<?> table, Object id, long sequence) {
        return sql.select(JOURNAL.AFTER_ROW).from(JOURNAL)
                .where(JOURNAL.TABLE_NAME.eq(table.getName()), JOURNAL.ROW_ID.eq(id.toString()),
                        JOURNAL.SEQUENCE.le(sequence))
                .orderBy(JOURNAL.SEQUENCE.desc()).limit(1)
                .fetchOptional(JOURNAL.AFTER_ROW).map(RowJson::read);
    }

    /** @return whether the log now holds what is to be committed */
    boolean flush() throws IOException {
        return journal != null && journal.flush();
    }

    @Nullable Record find(Table<?> table, Object id) {
        return sql.selectFrom(table).where(key(table).eq(id)).fetchOne();
    }

    @SuppressWarnings("unchecked")
    static Field<Object> key(Table<?> table) {
        return (Field<Object>) idOf(table);
    }

    private static Field<?> idOf(Table<?> table) {
        return java.util.Objects.requireNonNull(table.field("id"), "a journalled table has an id");
    }

    private Journal journal() {
        if (journal == null) {
            throw new IllegalStateException("this transaction only reads");
        }
        return journal;
    }

    private Act written() {
        if (act == null) {
            throw new IllegalStateException("this transaction only reads");
        }
        return act;
    }
}
