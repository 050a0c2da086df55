package org.townledger.workbook;

import java.util.ArrayList;
import java.util.List;
import org.townledger.columns.RawCell;

/** Collects a sheet's rows by their place, trimmed to what is filled, and refuses more than anyone's ledger holds. */
final class SheetRows {

    private static final int LAST_ROW_OF_EXCEL = 1_048_576;

    private final Limits limits;
    private final List<List<RawCell>> rows = new ArrayList<>();
    private int filledRows;
    private int filledCells;

    SheetRows(Limits limits) {
        this.limits = limits;
    }

    void put(int row, List<RawCell> cells) throws Refusal {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1) instanceof RawCell.Blank) {
            width--;
        }
        if (width == 0) {
            return;
        }
        filledCells += width;
        if (++filledRows > limits.rows() || filledCells > limits.cells() || row >= LAST_ROW_OF_EXCEL) {
            throw new Refusal("tooManyRows", limits.rows());
        }
        while (rows.size() <= row) {
            rows.add(List.of());
        }
        rows.set(row, List.copyOf(cells.subList(0, width)));
    }

    List<List<RawCell>> rows() {
        return rows;
    }
}
