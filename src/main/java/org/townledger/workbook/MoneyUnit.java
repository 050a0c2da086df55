package org.townledger.workbook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a heading or the line above the table says that amounts are counted in. */
public enum MoneyUnit {
    NOT_SAID("", 1), TEN_THOUSAND_YUAN("万元", 10_000), THOUSAND_YUAN("千元", 1_000), HUNDRED_YUAN("百元", 100), YUAN("元", 1);

    private final String written;
    private final BigDecimal yuan;

    MoneyUnit(String written, long yuan) {
        this.written = written;
        this.yuan = BigDecimal.valueOf(yuan);
    }

    public BigDecimal yuan() {
        return yuan;
    }

    /** In a heading: {@code 补助金额（万元）}, {@code 补助金额/万元}, {@code 补助金额万元}; not the 元 of 单元. */
    static Optional<MoneyUnit> inHeading(String heading) {
        return at(heading, "[(\\[/:,]%s[)\\]]?$|[(\\[](?:单位:)?%s(?:/[^)\\]]*)?[)\\]]|..%s$");
    }

    /** In a line above the table: {@code 单位：万元}. */
    static Optional<MoneyUnit> inLine(String line) {
        return at(line, "单位:%s");
    }

    private static Optional<MoneyUnit> at(String text, String place) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        for (MoneyUnit unit : values()) {
            if (unit != NOT_SAID && Pattern.compile(place.replace("%s", unit.written)).matcher(plain).find()) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
