package org.townledger.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.townledger.columns.RawCell;

/** Puts a raw cell into a sheet. Text is always a string cell, so {@code =1+1} stays text and is never a formula. */
final class CellWriter {

    static final String TEXT = "@";
    static final String DATE = "yyyy-mm-dd";
    static final String MONEY = "#,##0.00";
    static final String GENERAL = "General";

    /** Text that the format would take for an escaped character is escaped itself (ECMA-376 22.9.2.19). */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellWriter() {
    }

    static void write(Worksheet sheet, int row, int column, RawCell cell) {
        switch (cell) {
            case RawCell.Blank() -> { }
            case RawCell.Text(String text) -> sheet.value(row, column, LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_"));
            case RawCell.Number(BigDecimal number, boolean dated) -> sheet.value(row, column, plain(number));
            case RawCell.Truth(boolean truth) -> sheet.value(row, column, truth);
            case RawCell.Fault(String code) -> sheet.value(row, column, code);
        }
    }

    /** For a cell whose column does not say. */
    static String formatOf(RawCell cell) {
        return switch (cell) {
            case RawCell.Number(BigDecimal number, boolean dated) -> dated ? DATE : number.precision() - number.scale() > 11 ? "0" : GENERAL;
            case RawCell.Text text -> TEXT;
            case RawCell.Blank blank -> GENERAL;
            case RawCell.Truth truth -> GENERAL;
            case RawCell.Fault fault -> GENERAL;
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
