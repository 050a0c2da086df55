package org.townledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.wording.Sentence;

/** When a year of a ledger may be turned (issue 3: a plan a year and its turn). */
class TurnRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            a year that is over                        | 2025 | 2026-03-01 | 12 | -         | 2025 2026 | -
            the current year in December               | 2026 | 2026-12-01 | 12 | 2025      | 2025 2026 | -
            the current year in November               | 2026 | 2026-11-30 | 12 | 2025      | 2025 2026 | cases.year.notYet
            the current year where the office says so  | 2026 | 2026-11-01 | 11 | 2025      | 2025 2026 | -
            a year to come                             | 2027 | 2026-12-31 | 12 | 2025 2026 | 2025 2026 | cases.year.notBegun
            a year that was turned                     | 2025 | 2026-12-31 | 12 | 2025      | 2025 2026 | cases.year.turnedAlready
            a year whose forerunner was not            | 2026 | 2026-12-31 | 12 | -         | 2025 2026 | cases.year.earlierFirst
            a year whose forerunner has no case        | 2026 | 2026-12-31 | 12 | -         | 2026      | -
            a year without a case                      | 2024 | 2026-12-31 | 12 | -         | 2025 2026 | cases.year.empty
            """)
    void isTurnedOrRefused(String situation, int year, LocalDate today, int month, String turned, String years, String refusal) {
        List<YearPlan> plans = years(turned).map(done -> new YearPlan(UUID.randomUUID(), "150623100000", "housing", done,
                new YearPlan.Frozen(LocalDate.of(done, 12, 31), "郭海燕", 1, UUID.randomUUID()), null)).toList();

        assertThat(TurnRules.refusal(year, today, month, plans, years(years).toList()).map(Sentence::key).orElse(null))
                .as(situation).isEqualTo(refusal);
    }

    private static Stream<Integer> years(String written) {
        return written == null ? Stream.empty() : Stream.of(written.split(" ")).map(Integer::valueOf);
    }
}
