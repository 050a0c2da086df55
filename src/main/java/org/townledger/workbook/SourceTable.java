package org.townledger.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of a foreign table that hold something, and which others were passed over. */
public record SourceTable(List<SourceRow> rows, List<Skipped> skipped) {

    /** Why a row of the sheet is none of the table's. */
    public enum Why { TITLE, EMPTY, TOTAL, SIGNATURE, REPEATED_HEADER, COLUMN_NUMBERS, SECTION }

    /** @param rowNumber as the spreadsheet counts, from 1 */
    public record Skipped(int rowNumber, Why why) {
    }

    public SourceTable {
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
    }

    public Map<Why, Integer> tally() {
        var tally = new EnumMap<Why, Integer>(Why.class);
        skipped.forEach(row -> tally.merge(row.why(), 1, Integer::sum));
        return tally;
    }
}
