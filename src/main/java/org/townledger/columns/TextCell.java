package org.townledger.columns;

import java.math.BigDecimal;
import java.math.MathContext;

/** Words as they stand, typed in order. What begins with {@code =} is text like any other. */
record TextCell(Shape shape) implements WordsCellType<String> {

    /** A spreadsheet shows and keeps fifteen digits: further ones of a fraction are noise, of a whole number lost. */
    private static final MathContext SHOWN = new MathContext(15);
    private static final BigDecimal FIRST_DAMAGED = new BigDecimal("1E15");

    @Override
    public String tidy(String written) {
        return shape == Shape.LONG_TEXT ? Tidy.lines(written) : Tidy.line(written);
    }

    @Override
    public boolean saysNothing(String words) {
        return Placeholders.areStrokes(words);
    }

    @Override
    public Reading<String> readWords(String words) {
        return Reading.of(words);
    }

    @Override
    public Reading<String> readNumber(RawCell.Number number) {
        BigDecimal value = number.value();
        if (number.dated() && SerialDay.isPossible(value)) {
            return Reading.of(SerialDay.day(value).toString());
        }
        if (value.abs().compareTo(FIRST_DAMAGED) >= 0) {
            return Reading.unreadable("columns.text.lostDigits", number.shown());
        }
        return Reading.of(value.round(SHOWN).stripTrailingZeros().toPlainString());
    }

    @Override
    public String text(String value) {
        return value;
    }

    @Override
    public String plain(String value) {
        return value;
    }
}
