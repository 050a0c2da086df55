package org.townledger.columns;

import java.util.List;

/**
 * How one kind of value is read from a messy cell and written again. Implementations are pure and hold no state,
 * so that table, import, export and sheet can share them.
 */
public interface CellType<V> {

    /** How table, workbook and paper set the value. */
    enum Shape { TEXT, NUMBER, MONEY, DATE, YES_NO, CHOICE, ID_NUMBER, LONG_TEXT }

    Shape shape();

    Reading<V> read(RawCell cell);

    /** As a person reads it on the screen and on paper. */
    String text(V value);

    /** As a program reads it: ISO dates, plain numbers, {@code true} and {@code false}. */
    String plain(V value);

    /** As it goes into a workbook, so that reading the cell again gives the same value. */
    default RawCell cell(V value) {
        return RawCell.text(text(value));
    }

    /** What a drop-down offers; empty where any value may stand. */
    default List<String> choices() {
        return List.of();
    }
}
