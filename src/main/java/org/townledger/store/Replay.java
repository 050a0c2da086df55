package org.townledger.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.townledger.wording.Sentence;

/**
 * Builds a database out of journal entries: each is replayed at the schema version that it was written under, and
 * the migrations carry the rows forward from there.
 */
final class Replay {

    private record Row(String table, String id) {
    }

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
            Store.migrate(pool, version);
            apply(entries.subList(from, to));
            from = to;
        }
        return Store.migrate(pool, newestVersion);
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
            Journal.append(inner.dsl(), entries);
            reached.store(inner.dsl());
        });
    }

    /** Within one schema version only a row's last state counts. */
    private void apply(List<JournalEntry> entries) {
        var last = new LinkedHashMap<Row, JournalEntry>();
        for (JournalEntry entry : entries) {
            last.put(new Row(entry.table(), entry.rowId()), entry);
        }
        var queries = new ArrayList<Query>();
        last.forEach((row, entry) -> {
            queries.add(sql.deleteFrom(table(name(row.table()))).where(field(name("id")).eq((Object) row.id())));
            if (entry.after() != null) {
                queries.add(insert(row.table(), RowJson.read(entry.after())));
            }
        });
        sql.execute("set referential_integrity false");
        sql.batch(queries).execute();
        sql.execute("set referential_integrity true");
    }

    /** H2 turns the strings of the JSON into the columns' own types. */
    private Query insert(String table, Map<String, Object> values) {
        var named = new LinkedHashMap<org.jooq.Field<?>, Object>();
        values.forEach((column, value) -> named.put(field(name(column)), value));
        return sql.insertInto(table(name(table))).set(named);
    }
}
