package org.townledger.handoff;

import java.time.LocalDate;
import java.time.YearMonth;

/** When a town hands off next. Pure. */
final class ReportingDayRules {

    private ReportingDayRules() {
    }

    /**
     * The day in the month after the one up to which the last package goes.
     *
     * @param dayOfMonth 1 to 31; in a shorter month its last day
     */
    static LocalDate next(LocalDate lastUpTo, int dayOfMonth) {
        YearMonth month = YearMonth.from(lastUpTo).plusMonths(1);
        return month.atDay(Math.clamp(dayOfMonth, 1, month.lengthOfMonth()));
    }
}
