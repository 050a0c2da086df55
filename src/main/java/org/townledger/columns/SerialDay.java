package org.townledger.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A date as a spreadsheet counts it: days since 1899-12-30, the time of day behind the point. */
final class SerialDay {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST = new BigDecimal(80_000);

    /** Undated numbers between these, 1954 to 2064, are taken for dates in a column of dates. */
    private static final BigDecimal LIKELY_FROM = new BigDecimal(20_000);
    private static final BigDecimal LIKELY_TO = new BigDecimal(60_000);

    private SerialDay() {
    }

    static boolean isLikely(BigDecimal number) {
        return number.compareTo(LIKELY_FROM) >= 0 && number.compareTo(LIKELY_TO) < 0;
    }

    static boolean isPossible(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(LAST) < 0;
    }

    /** @param number one that {@link #isPossible} */
    static LocalDate day(BigDecimal number) {
        return ZERO.plusDays(number.setScale(0, RoundingMode.FLOOR).intValueExact());
    }

    static RawCell.Number cell(LocalDate day) {
        return new RawCell.Number(BigDecimal.valueOf(ChronoUnit.DAYS.between(ZERO, day)), true);
    }
}
