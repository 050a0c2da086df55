package org.townledger.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingDayRulesTest {

    @ParameterizedTest(name = "after {0}, by the {1}th: {2}")
    @CsvSource({"2026-10-26, 25, 2026-11-25", "2026-11-25, 25, 2026-12-25", "2026-11-03, 25, 2026-12-25", "2026-12-31, 5, 2027-01-05",
            "2027-01-31, 31, 2027-02-28", "2026-10-26, 0, 2026-11-01"})
    void aPackageStandsForItsMonthAndTheNextIsDueInTheMonthAfter(LocalDate lastUpTo, int dayOfMonth, LocalDate next) {
        assertThat(ReportingDayRules.next(lastUpTo, dayOfMonth)).isEqualTo(next);
    }
}
