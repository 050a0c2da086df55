package org.townledger.banner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.handoff.HandoffCount;

@DisplayName("What the banner asks of its towns' packages")
class ReportingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"2026-11-23,IN_TIME,0", "2026-10-24,IN_TIME,30", "2026-10-23,OVERDUE,1", "2026-10-03,OVERDUE,21", "2026-11-24,IN_TIME,0", ",NEVER,0"})
    void aTownIsOverdueOnTheDayAfterTheLastOneAllowed(LocalDate last, Reporting.State state, int days) {
        assertThat(ReportingRules.reporting(last, TODAY, 30)).isEqualTo(new Reporting(state, days));
    }

    @ParameterizedTest
    @CsvSource({"2,4,3", "0,3,1 2", "2,3 4,''", "2,4 7,3 5 6", "5,'',''"})
    void numbersBetweenTheLastMergedAndTheHighestThatWaitsAreMissing(int merged, String held, String missing) {
        assertThat(ReportingRules.missing(merged, numbers(held))).isEqualTo(numbers(missing));
    }

    private static List<Integer> numbers(String text) {
        return text.isBlank() ? List.of() : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    @Test
    void aVillageThatOnlyOnePackageNamesIsComparedWithNothing() {
        var earlier = List.of(new HandoffCount("housing", "150623100204", 9, 9, 9, 1, 0), new HandoffCount("water", "150623100204", 2, 2, 2, 0, 0));
        var later = List.of(new HandoffCount("housing", "150623100204", 11, 3, 2, 2, 0), new HandoffCount("housing", "150623100205", 4, 4, 4, 0, 0));
        assertThat(ComparisonRules.lines(List.of("housing", "water"), earlier, later)).extracting(line -> line.kind() + line.village() + line.change())
                .containsExactly("housing6", "housing1506231002042", "housing1506231002054", "water-2", "water150623100204-2");
        assertThat(ComparisonRules.lines(List.of("housing"), earlier, later).getFirst().changeOfClosed()).isEqualTo(1);
    }
}
