package org.townledger.store;

import static org.townledger.store.schema.Tables.JOURNAL;
import static org.townledger.store.schema.Tables.JOURNAL_HEAD;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final int BATCH = 500;

    private final DSLContext sql;
    private final Act act;
    private final UUID actId;
    private final Instant now;
    private final String schemaVersion;
    private final CommitLog log;
    private final List<Query> pending = new ArrayList<>();
    private final List<ChainedEntry> written = new ArrayList<>();
    private @Nullable JournalHeadRecord head;

    Journal(DSLContext sql, Act act, UUID actId, Instant now, String schemaVersion, CommitLog log) {
        this.sql = sql;
        this.act = act;
        this.actId = actId;
        this.now = now;
        this.schemaVersion = schemaVersion;
        this.log = log;
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
        var chained = new ChainedEntry(entry, last.getLastHash());
        String hash = chained.hash();
        written.add(chained);
        pending.add(insert(sql, chained, hash));
        last.setLastSequence(entry.sequence());
        last.setLastHash(hash);
        if (pending.size() >= BATCH) {
            write();
        }
    }

    /** To be called once, before the commit. @return whether the log now holds what is to be committed */
    boolean flush() throws IOException {
        if (written.isEmpty()) {
            return false;
        }
        write();
        sql.executeUpdate(head);
        long first = written.getFirst().sequence();
        if (log.lastSequence() < first - 1) {
            // A commit that was reported as failed and is there all the same.
            log.append(chained(sql, JOURNAL.SEQUENCE.gt(log.lastSequence()).and(JOURNAL.SEQUENCE.lt(first))));
        }
        log.append(written);
        return true;
    }

    /** For entries that were written down elsewhere. */
    static void append(RowBatch rows, List<ChainedEntry> entries) throws SQLException {
        rows.insert(JOURNAL.getName(), entries.stream().map(Journal::row).toList());
    }

    private static Map<String, Object> row(ChainedEntry chained) {
        JournalEntry entry = chained.entry();
        var row = new HashMap<String, Object>();
        row.put(JOURNAL.SEQUENCE.getName(), entry.sequence());
        row.put(JOURNAL.RECORDED_AT.getName(), entry.at().atOffset(ZoneOffset.UTC));
        row.put(JOURNAL.RECORDED_BY.getName(), entry.user());
        row.put(JOURNAL.ACT.getName(), entry.act());
        row.put(JOURNAL.ACT_ID.getName(), entry.actId());
        row.put(JOURNAL.SCHEMA_VERSION.getName(), entry.schemaVersion());
        row.put(JOURNAL.TABLE_NAME.getName(), entry.table());
        row.put(JOURNAL.ROW_ID.getName(), entry.rowId());
        row.put(JOURNAL.BEFORE_ROW.getName(), entry.before());
        row.put(JOURNAL.AFTER_ROW.getName(), entry.after());
        row.put(JOURNAL.PREVIOUS_HASH.getName(), chained.previousHash());
        row.put(JOURNAL.HASH.getName(), chained.hash());
        return row;
    }

    private static Query insert(DSLContext sql, ChainedEntry chained, String hash) {
        JournalEntry entry = chained.entry();
        return sql.insertInto(JOURNAL)
                .set(JOURNAL.SEQUENCE, entry.sequence())
                .set(JOURNAL.RECORDED_AT, entry.at().atOffset(ZoneOffset.UTC))
                .set(JOURNAL.RECORDED_BY, entry.user())
                .set(JOURNAL.ACT, entry.act())
                .set(JOURNAL.ACT_ID, entry.actId())
                .set(JOURNAL.SCHEMA_VERSION, entry.schemaVersion())
                .set(JOURNAL.TABLE_NAME, entry.table())
                .set(JOURNAL.ROW_ID, entry.rowId())
                .set(JOURNAL.BEFORE_ROW, entry.before())
                .set(JOURNAL.AFTER_ROW, entry.after())
                .set(JOURNAL.PREVIOUS_HASH, chained.previousHash())
                .set(JOURNAL.HASH, hash);
    }

    private void write() {
        sql.batch(pending).execute();
        pending.clear();
    }

    static List<JournalEntry> entries(DSLContext sql, Condition condition) {
        return sql.selectFrom(JOURNAL).where(condition).orderBy(JOURNAL.SEQUENCE).fetch(Journal::entry);
    }

    static List<ChainedEntry> chained(DSLContext sql, Condition condition) {
        return sql.selectFrom(JOURNAL).where(condition).orderBy(JOURNAL.SEQUENCE)
                .fetch(row -> new ChainedEntry(entry(row), row.getPreviousHash()));
    }

    static JournalEntry entry(Record row) {
        return new JournalEntry(row.get(JOURNAL.SEQUENCE), row.get(JOURNAL.RECORDED_AT).toInstant(),
                row.get(JOURNAL.RECORDED_BY), row.get(JOURNAL.ACT), row.get(JOURNAL.ACT_ID),
                row.get(JOURNAL.SCHEMA_VERSION), row.get(JOURNAL.TABLE_NAME), row.get(JOURNAL.ROW_ID),
                row.get(JOURNAL.BEFORE_ROW), row.get(JOURNAL.AFTER_ROW));
    }
}
