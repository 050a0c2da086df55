package org.townledger.store;

import org.jspecify.annotations.Nullable;

/** What a row of a journal's entry says. */
public final class JournalRow {

    private JournalRow() {
    }

    /** @return a column's value as text; null where the row does not have it */
    public static @Nullable String value(String json, String column) {
        Object value = RowJson.read(json).get(column);
        return value == null ? null : value.toString();
    }
}
