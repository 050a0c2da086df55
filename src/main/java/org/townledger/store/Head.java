package org.townledger.store;

import static org.townledger.store.schema.Tables.JOURNAL;
import static org.townledger.store.schema.Tables.JOURNAL_HEAD;

import java.io.IOException;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.townledger.wording.Sentence;

/** Where a database's journal ends. @param hash of its last entry */
record Head(long sequence, String hash) {

    private static final Head NOTHING = new Head(0, ChainedEntry.START);

    /** Of a database that may have no tables yet. */
    static Head of(DSLContext sql) {
        boolean isNew = sql.fetchOne("select count(*) from information_schema.tables where table_schema = 'public' and table_name = 'journal_head'")
                .get(0, Integer.class) == 0;
        if (isNew) {
            return NOTHING;
        }
        var row = sql.selectFrom(JOURNAL_HEAD).fetchSingle();
        return new Head(row.getLastSequence(), row.getLastHash());
    }

    /** @param entries all from the first */
    boolean isReachedBy(List<ChainedEntry> entries) {
        return sequence == entries.size() && hash.equals(entries.isEmpty() ? ChainedEntry.START : entries.getLast().hash());
    }

    void store(DSLContext sql) {
        sql.update(JOURNAL_HEAD).set(JOURNAL_HEAD.LAST_SEQUENCE, sequence).set(JOURNAL_HEAD.LAST_HASH, hash).execute();
    }

    /** Brings a database and its log to the same entry: each is given what it lacks. */
    static void meet(JdbcConnectionPool pool, CommitLog log) throws DatabaseBroken, IOException {
        DSLContext sql = DSL.using(pool, SQLDialect.H2);
        Head head = of(sql);
        var beyond = log.after(head.sequence());
        if (!beyond.isEmpty()) {
            new Replay(pool).goOn(head, beyond);
        } else if (log.lastSequence() <= head.sequence()) {
            String known = log.lastSequence() == head.sequence() ? head.hash() : hashAt(sql, log.lastSequence());
            if (!known.equals(log.lastHash())) {
                throw new DatabaseBroken(Sentence.of("store.damaged.log", log.lastSequence()));
            }
            if (log.lastSequence() < head.sequence()) {
                log.append(Journal.chained(sql, JOURNAL.SEQUENCE.gt(log.lastSequence())));
            }
        }
    }

    private static String hashAt(DSLContext sql, long sequence) {
        return sequence == 0 ? ChainedEntry.START
                : sql.select(JOURNAL.HASH).from(JOURNAL).where(JOURNAL.SEQUENCE.eq(sequence)).fetchOptional(JOURNAL.HASH).orElse("");
    }
}
