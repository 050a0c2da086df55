package org.townledger.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.townledger.columns.Reading;

/** Reads an amount as people type it, in yuan: 8000, 8,000.00, 8000元, 2.8万. */
final class TypedMoney {

    private static final Pattern AMOUNT = Pattern.compile("[¥￥]?\\s*([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(万)?\\s*元?");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal BOUND = new BigDecimal("9999999999.99");

    private TypedMoney() {
    }

    static Reading<BigDecimal> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return Reading.unreadable("ui.money.unreadable");
        }
        BigDecimal written = new BigDecimal(amount.group(1).replace(",", ""));
        BigDecimal yuan = amount.group(2) == null ? written : written.multiply(TEN_THOUSAND);
        if (yuan.stripTrailingZeros().scale() > 2) {
            return Reading.unreadable("ui.money.belowOneFen");
        }
        return yuan.compareTo(BOUND) > 0 ? Reading.unreadable("ui.money.tooLarge")
                : Reading.of(yuan.setScale(2, RoundingMode.UNNECESSARY));
    }

    static String show(BigDecimal yuan) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
    }
}
