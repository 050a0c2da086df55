package org.townledger.store;

import static org.townledger.store.schema.Tables.JOURNAL;
import static org.townledger.store.schema.Tables.JOURNAL_HEAD;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.townledger.store.schema.tables.records.JournalHeadRecord;

/**
 * The journal of one transaction: entries are chained as they come and written in one batch before the commit.
 * Taking the head's row for update is the lock that also guards the case numbers.
 */
final class Journal {

    private final DSLContext sql;
    private final Act act;
    private final UUID actId;
    private final Instant now;
    private final String schemaVersion;
    private final List<Query> pending = new ArrayList<>();
    private @Nullable JournalHeadRecord head;

    Journal(DSLContext sql, Act act, UUID actId, Instant now, String schemaVersion) {
        this.sql = sql;
        this.act = act;
        this.actId = actId;
        this.now = now;
        this.schemaVersion = schemaVersion;
    }

    /** Waits until no other transaction may append or give a number. */
    JournalHeadRecord lock() {
        if (head == null) {
            head = sql.selectFrom(JOURNAL_HEAD).where(JOURNAL_HEAD.ID.eq(1)).forUpdate().fetchSingle();
        }
        return head;
    }

    void append(String table, String rowId, @Nullable String before, @Nullable String after) {
        JournalHeadRecord last = lock();
        var entry = new JournalEntry(last.getLastSequence() + 1, now, act.user(), act.name(), actId, schemaVersion,
                table, rowId, before, after);
        String hash = entry.hashAfter(last.getLastHash());
        pending.add(sql.insertInto(JOURNAL)
                .set(JOURNAL.SEQUENCE, entry.sequence())
                .set(JOURNAL.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(JOURNAL.RECORDED_BY, entry.user())
                .set(JOURNAL.ACT, entry.act())
                .set(JOURNAL.ACT_ID, actId)
                .set(JOURNAL.SCHEMA_VERSION, schemaVersion)
                .set(JOURNAL.TABLE_NAME, table)
                .set(JOURNAL.ROW_ID, rowId)
                .set(JOURNAL.BEFORE_ROW, before)
                .set(JOURNAL.AFTER_ROW, after)
                .set(JOURNAL.PREVIOUS_HASH, last.getLastHash())
                .set(JOURNAL.HASH, hash));
        last.setLastSequence(entry.sequence());
        last.setLastHash(hash);
        if (pending.size() >= 500) {
            write();
        }
    }

    /** To be called once, before the commit. */
    void flush() {
        if (head == null) {
            return;
        }
        write();
        sql.executeUpdate(head);
    }

    private void write() {
        sql.batch(pending).execute();
        pending.clear();
    }

    static List<JournalEntry> entries(DSLContext sql, Condition condition) {
        return sql.selectFrom(JOURNAL).where(condition).orderBy(JOURNAL.SEQUENCE).fetch(Journal::entry);
    }

    static JournalEntry entry(Record row) {
        return new JournalEntry(row.get(JOURNAL.SEQUENCE), row.get(JOURNAL.RECORDED_AT).toInstant(),
                row.get(JOURNAL.RECORDED_BY), row.get(JOURNAL.ACT), row.get(JOURNAL.ACT_ID),
                row.get(JOURNAL.SCHEMA_VERSION), row.get(JOURNAL.TABLE_NAME), row.get(JOURNAL.ROW_ID),
                row.get(JOURNAL.BEFORE_ROW), row.get(JOURNAL.AFTER_ROW));
    }
}
