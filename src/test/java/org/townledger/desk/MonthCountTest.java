package org.townledger.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseHistory;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseStep;
import org.townledger.cases.Concerned;

@DisplayName("A month's figures, by the facts' own dates")
class MonthCountTest {

    private static final List<String> LEDGERS = List.of("housing", "water");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static CaseStep step(UUID id, CaseState after, LocalDate day) {
        return new CaseStep(UUID.randomUUID(), id, after.name(), after, day, "郭海燕", null);
    }

    private static CaseFile file(String village, LocalDate found, @Nullable LocalDate due) {
        return CaseFile.found(UUID.randomUUID(), "150623100000", new Concerned(null, "王德胜", null, village, null, null, null, null), found)
                .numbered(new CaseNumber("住", 2026, 1)).dated(found, due);
    }

    private static CaseHistory closed(String found, String closed) {
        CaseFile file = file("150623100204", LocalDate.parse(found), null);
        LocalDate day = LocalDate.parse(closed);
        return new CaseHistory("housing", file.closed(day, "郭海燕", null),
                List.of(step(file.id(), CaseState.FOUND, file.foundOn()), step(file.id(), CaseState.CLOSED, day)));
    }

    private static MonthCount count(CaseHistory history, String month) {
        YearMonth wanted = YearMonth.parse(month);
        return MonthCount.of(history, wanted, wanted.atEndOfMonth());
    }

    /** before, found, reopened, closed, dismissed, open, overdue */
    @ParameterizedTest
    @CsvSource({"2026-02, 0 0 0 0 0 0 0", "2026-03, 0 1 0 0 0 1 0", "2026-04, 1 0 0 0 0 1 0", "2026-05, 1 0 0 1 0 0 0", "2026-06, 0 0 0 0 0 0 0"})
    void aCaseFoundInMarchAndClosedInMayIsOpenAtTheEndOfMarchAndApril(String month, String figures) {
        assertThat(count(closed("2026-03-12", "2026-05-20"), month).figures()).isEqualTo(figures(figures));
    }

    @Test
    void whatIsFoundAndClosedInOneMonthIsBoth() {
        assertThat(count(closed("2026-03-02", "2026-03-30"), "2026-03").figures()).isEqualTo(figures("0 1 0 1 0 0 0"));
    }

    @Test
    void aReboundIsOpenAgainFromItsDay() {
        CaseFile file = file("150623100204", LocalDate.of(2026, 1, 5), null);
        var history = new CaseHistory("housing", file.reopened(LocalDate.of(2026, 6, 3)), List.of(step(file.id(), CaseState.FOUND, file.foundOn()),
                step(file.id(), CaseState.CLOSED, LocalDate.of(2026, 2, 3)), step(file.id(), CaseState.REOPENED, LocalDate.of(2026, 6, 3))));
        assertThat(count(history, "2026-02").figures()).isEqualTo(figures("1 0 0 1 0 0 0"));
        assertThat(count(history, "2026-05").figures()).isEqualTo(figures("0 0 0 0 0 0 0"));
        assertThat(count(history, "2026-06").figures()).isEqualTo(figures("0 0 1 0 0 1 0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "2026-04-30"})
    void anOpenCasePastItsDayDueIsOverdue(String due) {
        CaseFile file = file("150623100204", LocalDate.of(2026, 2, 5), LocalDate.parse(due));
        var history = new CaseHistory("housing", file, List.of(step(file.id(), CaseState.FOUND, file.foundOn())));
        assertThat(count(history, "2026-04").overdue()).isEqualTo(due.startsWith("2026-03") ? 1 : 0);
    }

    private static List<Integer> figures(String text) {
        return java.util.Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    @Nested
    class AWholeTown {

        /** Three years of cases in eight villages, in every state and order. */
        private static List<CaseHistory> town(long seed) {
            var random = new Random(seed);
            return IntStream.range(0, 300).mapToObj(_ -> history(random)).toList();
        }

        private static CaseHistory history(Random random) {
            CaseFile file = file("1506231002%02d".formatted(random.nextInt(8)), LocalDate.of(2023, 11, 23).plusDays(random.nextInt(1096)),
                    random.nextBoolean() ? LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1096)) : null);
            var course = new ArrayList<CaseStep>();
            course.add(step(file.id(), CaseState.FOUND, file.foundOn()));
            LocalDate day = file.foundOn();
            CaseState state = CaseState.FOUND;
            int steps = random.nextInt(6);
            for (int at = 0; at < steps; at++) {
                day = day.plusDays(random.nextInt(90));
                state = switch (state) {
                    case CLOSED, DISMISSED -> CaseState.REOPENED;
                    default -> List.of(CaseState.VERIFIED, CaseState.UNDER_WAY, CaseState.CLOSED, CaseState.DISMISSED).get(random.nextInt(4));
                };
                course.add(step(file.id(), state, day));
            }
            CaseFile now = state == CaseState.CLOSED ? file.closed(day, "郭海燕", null)
                    : state == CaseState.REOPENED ? file.reopened(day) : file.in(state);
            return new CaseHistory(LEDGERS.get(random.nextInt(2)), now, course);
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
        void oneMonthBeginsWhereTheLastOneEnded(long seed) {
            List<CaseHistory> town = town(seed);
            YearMonth month = YearMonth.of(2023, 11);
            int open = 0;
            while (!month.isAfter(YearMonth.of(2026, 11))) {
                StatisticsSheet sheet = StatisticsSheet.of(town, month, TODAY, LEDGERS, code -> code);
                MonthCount all = sheet.total("合计").all();
                assertThat(all.before()).isEqualTo(open);
                open = all.open();
                month = month.plusMonths(1);
            }
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
        void theVillagesAddUpToTheTown(long seed) {
            List<CaseHistory> town = town(seed);
            StatisticsSheet sheet = StatisticsSheet.of(town, YearMonth.of(2026, 10), TODAY, LEDGERS, code -> code);
            for (String ledger : LEDGERS) {
                assertThat(sheet.total("合计").of(ledger)).isEqualTo(sheet.months().getLast().of(ledger));
            }
            assertThat(MonthCount.sum(sheet.villages().stream().map(StatisticsSheet.Line::all))).isEqualTo(sheet.months().getLast().all());
            assertThat(sheet.months()).hasSize(10);
        }

        @Test
        void aMonthThatIsNotOverIsCountedUpToToday() {
            StatisticsSheet sheet = StatisticsSheet.of(town(9), YearMonth.of(2026, 11), TODAY, LEDGERS, code -> code);
            assertThat(sheet.end()).isEqualTo(TODAY);
        }

        @Test
        void aSheetKeptAsTextIsReadAsItWas() {
            StatisticsSheet sheet = StatisticsSheet.of(town(10), YearMonth.of(2026, 10), TODAY, LEDGERS, code -> "嘎查" + code);
            StatisticsSheet again = StatisticsText.read(sheet.month(), sheet.end(), StatisticsText.of(sheet));
            assertThat(again.total("合计")).isEqualTo(sheet.total("合计"));
            assertThat(again.villages()).extracting(StatisticsSheet.Line::name).isEqualTo(sheet.villages().stream().map(StatisticsSheet.Line::name).toList());
            assertThat(StatisticsText.of(again)).isEqualTo(StatisticsText.of(sheet));
        }
    }
}
