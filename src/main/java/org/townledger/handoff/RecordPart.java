package org.townledger.handoff;

import org.jspecify.annotations.Nullable;

/**
 * A table whose rows belong to records of a kind.
 *
 * @param column that names the record ({@code id} where the row is the record itself), or the row of {@code via}
 * @param via    table between the two, whose {@code household_id} names the record; null where there is none
 */
record RecordPart(String table, String column, @Nullable String via) {

    static RecordPart of(String table, String column) {
        return new RecordPart(table, column, null);
    }

    /** Whether the row's own id is the record's. */
    boolean isRecordItself() {
        return column.equals("id");
    }
}
