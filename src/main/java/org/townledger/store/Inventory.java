package org.townledger.store;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.townledger.wording.Sentence;

/** Counts and copies a database of any schema; asks only for tables that have been there from the first version on. */
final class Inventory {

    private static final String HISTORY = "flyway_schema_history";

    private final DSLContext sql;

    Inventory(DSLContext sql) {
        this.sql = sql;
    }

    Inventory(JdbcConnectionPool pool) {
        this(DSL.using(pool, SQLDialect.H2));
    }

    /** Space is never used twice while the file is open, so that it is rewritten once less than half of it is in use. */
    boolean isMostlyWaste() {
        return sql.fetch("select setting_value from information_schema.settings"
                        + " where setting_name in ('info.FILL_RATE', 'info.CHUNKS_FILL_RATE')")
                .stream().anyMatch(row -> Integer.parseInt(row.get(0, String.class)) < 50);
    }

    Snapshot snapshot() {
        var rows = new TreeMap<String, Long>();
        for (String table : sql.fetchValues("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .stream().map(String::valueOf).toList()) {
            rows.put(table, (long) sql.fetchCount(DSL.table(DSL.name(table))));
        }
        Head head = Head.of(sql);
        return new Snapshot(head.sequence(), head.hash(), schemaVersion(rows.containsKey(HISTORY)), rows);
    }

    private String schemaVersion(boolean hasHistory) {
        return hasHistory ? sql.fetch("select \"version\" from \"" + HISTORY + "\" where \"success\" and \"version\" is not null"
                + " order by \"installed_rank\" desc limit 1").stream().map(row -> row.get(0, String.class)).findFirst().orElse("") : "";
    }

    /** To be called while nobody writes. */
    Snapshot copyTo(Path zip) {
        try {
            Snapshot snapshot = snapshot();
            sql.execute("backup to '" + zip.toString().replace("'", "''") + "'");
            return snapshot;
        } catch (DataAccessException failed) {
            throw DiskFull.isCauseOf(failed) ? new CannotStore(Sentence.of("store.disk.full"), failed) : failed;
        }
    }

    /** @return the sequence of the first entry that does not follow from the one before it, or 0 */
    long firstBrokenLink() {
        return Chain.firstBrokenLink(sql);
    }

    List<ChainedEntry> chain() {
        return Journal.chained(sql, DSL.noCondition());
    }
}
