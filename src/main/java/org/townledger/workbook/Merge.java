package org.townledger.workbook;

/** A merged range, both ends included, counted from 0. Only its top left cell holds a value. */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public Merge {
        if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException("not a range");
        }
    }

    public boolean holds(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    public int width() {
        return lastColumn - firstColumn + 1;
    }

    public int height() {
        return lastRow - firstRow + 1;
    }
}
