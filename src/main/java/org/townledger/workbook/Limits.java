package org.townledger.workbook;

import java.util.List;
import org.townledger.columns.RawCell;

/**
 * What a file may ask of the machine. No office's ledger comes near; a zip bomb does.
 *
 * @param fileBytes largest file on disk, refused before it is read
 * @param zip       of an .xlsx
 * @param sheets    most sheets
 * @param rows      most filled rows in a sheet
 * @param cells     most filled cells in a workbook, those carried on by merging counted too
 * @param columns   widest filled row
 * @param cellText  longest text in a cell; Excel's own limit
 * @param text      longest text of all cells together, shared ones counted as often as they stand
 * @param merges    most merged ranges in a sheet
 */
record Limits(long fileBytes, ZipLimits zip, int sheets, int rows, int cells, int columns, int cellText, long text, int merges) {

    static final Limits OFFICE = new Limits(100L << 20, new ZipLimits(4096, 400L << 20, 150, 20L << 20), 256,
            200_000, 5_000_000, 512, 32_767, 50_000_000, 50_000);

    /** Digits of a number; a spreadsheet keeps fifteen, and the rest of a double's longest form is noise. */
    static final int DIGITS = 400;

    /** The columns of Excel itself; an address beyond them is no address. */
    static final int LAST_COLUMN_OF_EXCEL = 16_384;

    Limits within(ZipLimits narrower) {
        return new Limits(fileBytes, narrower, sheets, rows, cells, columns, cellText, text, merges);
    }

    Limits within(int fewerRows, int fewerCells) {
        return new Limits(fileBytes, zip, sheets, fewerRows, fewerCells, columns, cellText, text, merges);
    }

    /** A range is carried down row by row, and ranges of a file that nobody's Excel wrote may lie over each other. */
    void check(List<Merge> ranges, List<List<RawCell>> filled) throws Refusal {
        long carried = ranges.stream().mapToLong(merge -> Math.min(merge.height(), filled.size())).sum();
        if (ranges.size() > merges || carried > cells) {
            throw new Refusal("tooManyMerges", merges);
        }
    }
}
