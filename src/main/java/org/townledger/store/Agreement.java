package org.townledger.store;

import static org.townledger.store.schema.Tables.JOURNAL;
import static org.townledger.store.schema.Tables.JOURNAL_HEAD;

import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.townledger.store.schema.DefaultSchema;
import org.townledger.wording.Sentence;

/** Compares a database, row by row, with what its journal's entries make when they are carried out anew. */
final class Agreement {

    private final DSLContext sql;

    Agreement(DSLContext sql) {
        this.sql = sql;
    }

    /** @return the first table that differs; empty where all agree */
    Optional<Sentence> firstDifference(DSLContext anew) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.field("id") != null && !table.equals(JOURNAL) && !table.equals(JOURNAL_HEAD))
                .filter(table -> !rows(sql, table).equals(rows(anew, table)))
                .findFirst().map(table -> Sentence.of("store.damaged.row", table.getName()));
    }

    private static TreeMap<String, String> rows(DSLContext sql, Table<?> table) {
        var rows = new TreeMap<String, String>();
        try (var stored = sql.selectFrom(table).fetchSize(1000).fetchLazy()) {
            stored.forEach(row -> rows.put(String.valueOf(row.get("id")), RowJson.write(row)));
        }
        return rows;
    }
}
