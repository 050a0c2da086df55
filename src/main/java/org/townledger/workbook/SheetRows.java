package org.townledger.workbook;

import java.util.ArrayList;
import java.util.List;
import org.townledger.columns.RawCell;

/** Collects a sheet's rows by their place, trimmed to what is filled, and refuses more than anyone's ledger holds. */
final class SheetRows {

    private static final int LAST_ROW_OF_EXCEL = 1_048_576;

    /** What all sheets of a workbook hold together. */
    static final class Total {

        private int cells;
        private long text;
    }

    private final Limits limits;
    private final Total total;
    private final List<List<RawCell>> rows = new ArrayList<>();
    private int filledRows;

    SheetRows(Limits limits, Total total) {
        this.limits = limits;
        this.total = total;
    }

    void put(int row, List<RawCell> cells) throws Refusal {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1) instanceof RawCell.Blank) {
            width--;
        }
        if (width == 0) {
            return;
        }
        if (width > limits.columns()) {
            throw new Refusal("tooWide", limits.columns());
        }
        total.cells += width;
        if (++filledRows > limits.rows() || total.cells > limits.cells() || row >= LAST_ROW_OF_EXCEL) {
            throw new Refusal("tooManyRows", limits.rows());
        }
        for (RawCell cell : cells) {
            count(cell, row);
        }
        while (rows.size() <= row) {
            rows.add(List.of());
        }
        rows.set(row, List.copyOf(cells.subList(0, width)));
    }

    private void count(RawCell cell, int row) throws Refusal {
        if (cell instanceof RawCell.Text(String value)) {
            total.text += value.length();
            if (value.length() > limits.cellText()) {
                throw new Refusal("cellTooLong", limits.cellText());
            }
            if (total.text > limits.text()) {
                throw new Refusal("tooMuchText", row + 1);
            }
        }
    }

    List<List<RawCell>> rows() {
        return rows;
    }
}
