package org.townledger.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Per cent, from zero to a hundred. Offices write 96%, 96 and, in cells formatted as a percentage, 0.96: a bare number
 * up to 1 is therefore a share of the whole, and only the sign makes 0.5% half a per cent.
 */
record PercentCell() implements WordsCellType<BigDecimal> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern BARE = Pattern.compile("(?:大?约)?(\\d+(?:\\.\\d+)?)(?:左右)?");
    private static final Pattern SIGNED = Pattern.compile("(?:大?约|≥|>=|不低于)?(?:百分之(\\d+(?:\\.\\d+)?)|(\\d+(?:\\.\\d+)?)%)(?:左右|以上)?");
    private static final Pattern IN_CHARACTERS = Pattern.compile("百分之([〇零一二三四五六七八九十]+)");

    @Override
    public Shape shape() {
        return Shape.NUMBER;
    }

    @Override
    public Reading<BigDecimal> readNumber(RawCell.Number number) {
        return number.dated() ? unreadable(number.shown()) : share(number.value(), number.shown());
    }

    @Override
    public Reading<BigDecimal> readWords(String words) {
        String bare = words.replace(" ", "").replace('％', '%');
        var signed = SIGNED.matcher(bare);
        if (signed.matches()) {
            return percent(new BigDecimal(signed.group(1) == null ? signed.group(2) : signed.group(1)), words);
        }
        if (bare.equals("百分之百")) {
            return percent(HUNDRED, words);
        }
        var characters = IN_CHARACTERS.matcher(bare);
        if (characters.matches()) {
            var value = ChineseNumerals.valueOf(characters.group(1));
            return value.isPresent() ? percent(BigDecimal.valueOf(value.getAsLong()), words) : unreadable(words);
        }
        var number = BARE.matcher(bare);
        return number.matches() ? share(new BigDecimal(number.group(1)), words) : unreadable(words);
    }

    private static Reading<BigDecimal> share(BigDecimal written, String words) {
        return percent(written.compareTo(BigDecimal.ONE) <= 0 ? written.multiply(HUNDRED) : written, words);
    }

    private static Reading<BigDecimal> percent(BigDecimal percent, String words) {
        return percent.signum() < 0 || percent.compareTo(HUNDRED) > 0 ? unreadable(words)
                : Reading.of(percent.setScale(2, RoundingMode.HALF_UP));
    }

    private static Reading<BigDecimal> unreadable(String words) {
        return Reading.unreadable("columns.percent.unreadable", words);
    }

    @Override
    public String text(BigDecimal value) {
        return plain(value) + "%";
    }

    @Override
    public String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** With its sign, so that half a per cent is not read back as a share. */
    @Override
    public RawCell cell(BigDecimal value) {
        return RawCell.text(text(value));
    }
}
