package org.townledger.store;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Record;

/**
 * A row as text, as it leaves the office and comes in elsewhere: ISO dates, instants in UTC, plain numbers, {@code true}
 * and {@code false}. What is not known has no value.
 *
 * @param values by column
 */
public record TextRow(String table, SortedMap<String, String> values) {

    public TextRow {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** For repositories. @param row of that table */
    public static TextRow of(String table, Record row) {
        var values = new TreeMap<String, String>();
        RowJson.values(row).forEach((column, value) -> values.put(column, value.toString()));
        return new TextRow(table, values);
    }

    public String id() {
        return java.util.Objects.requireNonNull(values.get("id"), "every row has an id");
    }

    public static TextRow of(String table, Map<String, String> values) {
        return new TextRow(table, new TreeMap<>(values));
    }
}
