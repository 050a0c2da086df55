package org.townledger.columns;

import java.math.BigDecimal;

/** What a spreadsheet's cell holds, before anyone has read a meaning into it. */
public sealed interface RawCell {

    Blank BLANK = new Blank();

    static RawCell text(String value) {
        return value.isEmpty() ? BLANK : new Text(value);
    }

    /** The cell as a person would have seen it, for reports that keep a row as it was. */
    String shown();

    /** Nothing at all; a cell with only white space is a {@link Text}. */
    record Blank() implements RawCell {
        @Override
        public String shown() {
            return "";
        }
    }

    record Text(String value) implements RawCell {
        @Override
        public String shown() {
            return value;
        }
    }

    /**
     * @param value the number as stored, never rounded by way of a double where the file holds digits
     * @param dated whether the cell is formatted as a date, so that the number counts days since 1899-12-30
     *              (a reader turns workbooks of the 1904 calendar into this count)
     */
    record Number(BigDecimal value, boolean dated) implements RawCell {
        @Override
        public String shown() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    record Truth(boolean value) implements RawCell {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** A formula that came to nothing: {@code #DIV/0!}, {@code #REF!}. */
    record Fault(String code) implements RawCell {
        @Override
        public String shown() {
            return code;
        }
    }
}
