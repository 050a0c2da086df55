package org.townledger.workbook;

import java.util.List;
import org.townledger.columns.RawCell;
import org.townledger.columns.RowValues;

/**
 * One row of a foreign table.
 *
 * @param rowNumber as the spreadsheet counts, from 1
 * @param values    what the ledger's columns made of it, and the notes
 * @param cells     the row as it was found, one cell for each column of the header
 */
public record SourceRow(int rowNumber, RowValues values, List<RawCell> cells) {

    public SourceRow {
        cells = List.copyOf(cells);
    }
}
