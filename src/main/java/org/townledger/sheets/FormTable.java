package org.townledger.sheets;

import java.util.List;

/**
 * A table within a form.
 *
 * @param rows      a text for each column
 * @param whenEmpty what stands there where there are no rows
 */
public record FormTable(String title, List<Column> columns, List<List<String>> rows, String whenEmpty) implements FormBlock {

    public FormTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int wanted = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != wanted)) {
            throw new IllegalArgumentException("a row has a text for each column");
        }
    }

    /** @param share of the width, beside the others' */
    public record Column(String heading, double share, boolean centred) {

        public static Column centred(String heading, double share) {
            return new Column(heading, share, true);
        }

        public static Column of(String heading, double share) {
            return new Column(heading, share, false);
        }
    }
}
