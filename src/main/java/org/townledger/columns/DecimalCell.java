package org.townledger.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A measure of at least zero, rounded to its scale, so that what a spreadsheet makes of 68.6 is 68.6.
 *
 * @param written how it may be written; the first group is the number
 */
record DecimalCell(int scale, Pattern written) implements WordsCellType<BigDecimal> {

    private static final BigDecimal LIMIT = new BigDecimal("1E8");
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?)";

    static DecimalCell of(int scale, String... units) {
        String unit = Arrays.stream(units).map(Pattern::quote).collect(Collectors.joining("|"));
        return new DecimalCell(scale,
                Pattern.compile("(?:大?约)?" + NUMBER + "(?:" + unit + ")?(?:左右)?", Pattern.CASE_INSENSITIVE));
    }

    @Override
    public Shape shape() {
        return Shape.NUMBER;
    }

    @Override
    public Reading<BigDecimal> readNumber(RawCell.Number number) {
        return number.dated() ? unreadable(number.shown()) : rounded(number.value(), number.shown());
    }

    @Override
    public Reading<BigDecimal> readWords(String words) {
        var match = written.matcher(words.replace(" ", ""));
        return match.matches() ? rounded(new BigDecimal(match.group(1).replace(",", "")), words) : unreadable(words);
    }

    private Reading<BigDecimal> rounded(BigDecimal measured, String words) {
        return measured.signum() < 0 || measured.compareTo(LIMIT) >= 0 ? unreadable(words)
                : Reading.of(measured.setScale(scale, RoundingMode.HALF_UP));
    }

    private static Reading<BigDecimal> unreadable(String words) {
        return Reading.unreadable("columns.decimal.unreadable", words);
    }

    @Override
    public String text(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    @Override
    public String plain(BigDecimal value) {
        return text(value);
    }

    @Override
    public RawCell cell(BigDecimal value) {
        return new RawCell.Number(value, false);
    }
}
