package org.townledger.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.townledger.wording.Sentence;

/**
 * Builds a database out of journal entries: each is replayed at the schema version that it was written under, and
 * the migrations carry the rows forward from there.
 */
final class Replay {

    private final JdbcConnectionPool pool;
    private final DSLContext sql;

    Replay(JdbcConnectionPool pool) {
        this.pool = pool;
        this.sql = DSL.using(pool, SQLDialect.H2);
    }

    /** @return the schema's version at the end */
    String run(List<JournalEntry> entries, String newestVersion) {
        int from = 0;
        while (from < entries.size()) {
            String version = entries.get(from).schemaVersion();
            int to = from;
            while (to < entries.size() && entries.get(to).schemaVersion().equals(version)) {
                to++;
            }
            Schema.migrate(pool, version);
            apply(entries.subList(from, to));
            from = to;
        }
        return Schema.migrate(pool, newestVersion);
    }

    /**
     * Carries out what was written after the head, and appends it to the journal itself.
     *
     * @throws DatabaseBroken if the entries do not follow from the head
     */
    void goOn(Head head, List<ChainedEntry> entries) throws DatabaseBroken {
        String previous = head.hash();
        long sequence = head.sequence();
        for (ChainedEntry entry : entries) {
            if (!entry.previousHash().equals(previous) || entry.sequence() != sequence + 1) {
                throw new DatabaseBroken(Sentence.of("store.damaged.log", sequence + 1));
            }
            previous = entry.hash();
            sequence++;
        }
        run(entries.stream().map(ChainedEntry::entry).toList(), entries.getLast().entry().schemaVersion());
        // Until this is done the head says that it was not, and the whole is done again: it ends the same.
        Head reached = new Head(sequence, previous);
        sql.transaction(inner -> {
            inner.dsl().connection(connection -> Journal.append(new RowBatch(connection), entries));
            reached.store(inner.dsl());
        });
    }

    /** Within one schema version only a row's last state counts. */
    private void apply(List<JournalEntry> entries) {
        var last = new LinkedHashMap<String, Map<String, JournalEntry>>();
        for (JournalEntry entry : entries) {
            last.computeIfAbsent(entry.table(), _ -> new LinkedHashMap<>()).put(entry.rowId(), entry);
        }
        sql.execute("set referential_integrity false");
        sql.transaction(inner -> inner.dsl().connection(connection -> {
            var rows = new RowBatch(connection);
            for (var table : last.entrySet()) {
                rows.delete(table.getKey(), List.copyOf(table.getValue().keySet()));
            }
            for (var table : last.entrySet()) {
                rows.insert(table.getKey(), table.getValue().values().stream().map(JournalEntry::after).filter(java.util.Objects::nonNull)
                        .map(RowJson::read).toList());
            }
        }));
        sql.execute("set referential_integrity true");
    }
}
