package org.townledger.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** An amount in yuan, to the fen, at least zero and below ten thousand million. */
record MoneyCell() implements WordsCellType<BigDecimal> {

    private static final int SCALE = 2;
    private static final BigDecimal LIMIT = new BigDecimal("1E10");
    private static final Pattern CURRENCY =
            Pattern.compile("^(?:[￥¥]|RMB|CNY|人民币:?)|(?:元整|元正|圆整|元|圆|整)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?)([万千百]?)");
    private static final Pattern TWO_UNITS = Pattern.compile("(\\d+)万(\\d)千");
    private static final Map<String, BigDecimal> UNITS = Map.of("", BigDecimal.ONE, "百", new BigDecimal(100),
            "千", new BigDecimal(1_000), "万", new BigDecimal(10_000));

    @Override
    public Shape shape() {
        return Shape.MONEY;
    }

    @Override
    public Reading<BigDecimal> readNumber(RawCell.Number number) {
        return number.dated() ? Reading.unreadable("columns.money.dated", number.shown())
                : inRange(number.value().setScale(SCALE, RoundingMode.HALF_UP), number.shown());
    }

    @Override
    public Reading<BigDecimal> readWords(String words) {
        String bare = CURRENCY.matcher(words.replace(" ", "")).replaceAll("");
        if (bare.startsWith("-") || bare.startsWith("−") || bare.startsWith("负")) {
            return Reading.unreadable("columns.money.negative", words);
        }
        var amount = AMOUNT.matcher(bare);
        if (amount.matches()) {
            return exact(new BigDecimal(amount.group(1).replace(",", "")).multiply(UNITS.get(amount.group(2))), words);
        }
        var twoUnits = TWO_UNITS.matcher(bare);
        if (twoUnits.matches()) {
            return exact(new BigDecimal(twoUnits.group(1) + twoUnits.group(2) + "000"), words);
        }
        var inCharacters = ChineseNumerals.valueOf(bare);
        return inCharacters.isPresent() ? exact(BigDecimal.valueOf(inCharacters.getAsLong()), words)
                : Reading.unreadable("columns.money.unreadable", words);
    }

    /** What somebody wrote is not rounded; what a formula came to is. */
    private static Reading<BigDecimal> exact(BigDecimal yuan, String words) {
        return yuan.stripTrailingZeros().scale() > SCALE ? Reading.unreadable("columns.money.tooFine", words)
                : inRange(yuan.setScale(SCALE), words);
    }

    private static Reading<BigDecimal> inRange(BigDecimal yuan, String words) {
        if (yuan.signum() < 0) {
            return Reading.unreadable("columns.money.negative", words);
        }
        return yuan.compareTo(LIMIT) < 0 ? Reading.of(yuan) : Reading.unreadable("columns.money.tooLarge", words);
    }

    @Override
    public String text(BigDecimal value) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    @Override
    public String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    @Override
    public RawCell cell(BigDecimal value) {
        return new RawCell.Number(value, false);
    }
}
