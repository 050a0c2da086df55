package org.townledger.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.townledger.wording.Sentence;

/** Rows that another program wrote, laid into a database in memory at that program's schema and carried forward to this one's. */
public final class StagedRows {

    private StagedRows() {
    }

    /** Whether a schema of that version can be carried forward to this program's. @param own this program's */
    public static boolean areKnownAt(String version, String own) {
        try {
            return MigrationVersion.fromVersion(version).compareTo(MigrationVersion.fromVersion(own)) <= 0;
        } catch (FlywayException noVersion) {
            return false;
        }
    }

    /**
     * @param rows by table, none of which may be the journal's; what the schema of that version does not have is left out
     * @return to be closed after use
     * @throws DatabaseBroken where they do not fit the schema
     */
    public static Store at(String version, Map<String, List<TextRow>> rows, Clock clock) throws DatabaseBroken {
        var memory = DatabaseFile.inMemory();
        try {
            Schema.migrate(memory, version);
            var sql = DSL.using(memory, SQLDialect.H2);
            sql.execute("set referential_integrity false");
            sql.transaction(inner -> inner.dsl().connection(connection -> {
                var batch = new RowBatch(connection);
                for (var table : rows.entrySet().stream().filter(one -> !one.getValue().isEmpty()).toList()) {
                    batch.insert(table.getKey(), table.getValue().stream().<Map<String, Object>>map(row -> Map.copyOf(row.values())).toList());
                }
            }));
            sql.execute("set referential_integrity true");
            return new Store(memory, clock, Schema.migrate(memory, null), null, null, NoLog.NONE);
        } catch (DataAccessException | FlywayException senseless) {
            memory.dispose();
            throw new DatabaseBroken(Sentence.of("store.damaged.senseless"), senseless);
        }
    }
}
