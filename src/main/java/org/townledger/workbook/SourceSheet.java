package org.townledger.workbook;

import java.util.List;
import org.townledger.columns.RawCell;

/**
 * One sheet of a workbook. Rows and columns count from 0; rows end at their last filled cell.
 *
 * @param rows hidden rows are among them: what a clerk has filtered away is still the office's record
 */
public record SourceSheet(String name, boolean hidden, List<List<RawCell>> rows, List<Merge> merges) {

    public SourceSheet {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    /** The cell, or a blank one where the sheet does not reach. */
    public RawCell cell(int row, int column) {
        if (row >= rows.size() || column >= rows.get(row).size()) {
            return RawCell.BLANK;
        }
        return rows.get(row).get(column);
    }

    /** How many columns the widest row fills. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Whether nothing can be seen in the row; white space counts as nothing. */
    public boolean isEmptyRow(int row) {
        return row >= rows.size() || rows.get(row).stream().allMatch(cell -> cell.shown().isBlank());
    }
}
