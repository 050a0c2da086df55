package org.townledger.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.townledger.cases.YearTown.CLERK;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.housing.HousingCase;

/** A ledger's plan of a year, and its turn. */
class TurnYearTest {

    @TempDir
    private Path folder;
    private YearTown town;
    private HousingCase open;
    private HousingCase settled;

    @BeforeEach
    void openTown() {
        town = new YearTown(folder);
        open = town.house("王德胜");
        settled = town.house("斯琴图雅");
        town.dismiss(settled);
    }

    @AfterEach
    void closeTown() {
        town.close();
    }

    @Nested
    class AYearsList {

        @Test
        void holdsWhatIsNumberedInTheYear() {
            assertThat(town.list(2026)).containsExactly("住〔2026〕0001号", "住〔2026〕0002号");
        }

        @Test
        void holdsWhatTheSheetItselfPlansForTheYear() {
            town.planned(open, 2027);

            assertThat(town.list(2027)).containsExactly("住〔2026〕0001号");
            assertThat(town.plans()).isEmpty();
        }

        @Test
        void holdsWhatIsPutIntoIt() {
            assertThat(town.plan.run(CLERK, List.of(open.file().id()), 2027).done()).isEqualTo(1);

            assertThat(town.list(2027)).containsExactly("住〔2026〕0001号");
        }

        @Test
        void takesNothingTwiceAndNothingSettled() {
            town.planned(open, 2027);

            ManyDone done = town.plan.run(CLERK, List.of(open.file().id(), settled.file().id()), 2027);

            assertThat(done.done()).isZero();
            assertThat(done.refused()).extracting(reason -> reason.key()).containsExactly("cases.year.inPlan", "cases.save.closed");
        }
    }

    @Nested
    class TheTurn {

        @Test
        void carriesOpenCasesIntoTheNextYearAndSaysSoInTheirCourse() {
            town.isNow("2027-01-04");

            assertThat(town.turned(2026)).satisfies(turned -> {
                assertThat(turned.frozen()).isEqualTo(2);
                assertThat(turned.carried()).isEqualTo(1);
            });
            assertThat(town.list(2027)).containsExactly("住〔2026〕0001号 自2026");
            assertThat(town.steps(open).getLast()).satisfies(step -> {
                assertThat(step.note()).isEqualTo("结转到 2027 年计划");
                assertThat(step.stateAfter()).isNull();
                assertThat(step.happenedOn()).isEqualTo(LocalDate.of(2027, 1, 4));
            });
            assertThat(town.steps(settled)).hasSize(2);
        }

        @Test
        void letsTheNextYearsNumbersBeginAtOne() {
            town.isNow("2027-01-04");
            town.turned(2026);

            assertThat(town.house("其其格").file().numberText()).isEqualTo("住〔2027〕0001号");
            assertThat(town.list(2027)).containsExactly("住〔2026〕0001号 自2026", "住〔2027〕0001号");
        }

        @Test
        void inDecemberPutsWhatComesAfterItIntoTheNextYearsList() {
            town.isNow("2026-12-20");
            town.turned(2026);
            town.house("其其格");

            assertThat(town.list(2026)).containsExactly("住〔2026〕0001号", "住〔2026〕0002号");
            assertThat(town.list(2027)).containsExactly("住〔2026〕0001号 自2026", "住〔2026〕0003号");
        }

        @Test
        void isRefusedBeforeDecember() {
            town.isNow("2026-11-30");

            assertThat(town.refused(town.turn.run(CLERK, 2026))).isEqualTo("2026 年还没有过完，12 月起可以结转。");
            assertThat(town.list(2027)).isEmpty();
        }

        @Test
        void isRefusedTheSecondTime() {
            town.isNow("2027-01-04");
            town.turned(2026);

            assertThat(town.refused(town.turn.run(CLERK, 2026))).isEqualTo("2026 年已于 2027-01-04 由郭海燕结转。");
        }

        @Test
        void isRefusedWhileAnEarlierYearWasNotTurned() {
            town.isNow("2027-06-01");
            town.house("其其格");
            town.isNow("2028-01-03");

            assertThat(town.refused(town.turn.run(CLERK, 2027))).isEqualTo("2026 年还没有结转，请先结转 2026 年。");
        }

        @Test
        void twiceOverCarriesACaseThroughBothYears() {
            town.isNow("2027-01-04");
            town.turned(2026);
            town.isNow("2028-01-03");
            town.turned(2027);

            assertThat(town.list(2028)).containsExactly("住〔2026〕0001号 自2027");
            assertThat(town.list(2027)).containsExactly("住〔2026〕0001号 自2026");
        }

        @Test
        void leavesAFrozenListAsItIs() {
            town.isNow("2027-01-04");
            town.turned(2026);

            assertThat(town.plan.run(CLERK, List.of(open.file().id()), 2026).refused()).extracting(reason -> reason.key())
                    .containsExactly("cases.year.frozen");
            town.planned(open, 2026);
            assertThat(town.list(2026)).containsExactly("住〔2026〕0001号", "住〔2026〕0002号");
        }
    }

    @Nested
    class ThePrintedList {

        @Test
        void ofAFrozenYearIsTheSameWhateverHappensLater() {
            town.isNow("2027-01-04");
            town.turned(2026);
            String first = town.printed(2026);

            town.isNow("2027-08-09");
            town.dismiss(open);
            town.planned(town.house("其其格"), 2026);

            assertThat(town.printed(2026)).isEqualTo(first);
            assertThat(first).contains("敖勒召其镇2026年度住房安全台账", "截至 2027年1月4日，郭海燕结转时冻结", "住〔2026〕0001号", "住〔2026〕0002号", "统计表", "负责人");
        }

        @Test
        void marksWhatWasCarriedOver() {
            town.isNow("2027-01-04");
            town.turned(2026);

            assertThat(town.printed(2027)).contains("自 2026 年", "尚未冻结，仅供核对");
        }

        @Test
        void countsByVillageAndState() {
            assertThat(town.printed(2026)).contains("嘎查村 发现 核实 整改中 待验收 销号 不属实 反弹 合计 其中结转");
        }

        @Test
        void ofAYearWithoutACaseIsRefused() {
            assertThat(town.print.run(2024, folder.resolve("nothing.pdf"))).isInstanceOf(PrintLedger.Outcome.Refused.class);
            assertThat(folder.resolve("nothing.pdf")).doesNotExist();
        }
    }

    @Nested
    class Undone {

        @Test
        void leavesNothingOfTheTurn() {
            town.isNow("2027-01-04");
            town.turned(2026);

            assertThat(town.turn.undo(CLERK, 2026)).isInstanceOf(TurnYear.Outcome.Undone.class);

            assertThat(town.list(2027)).isEmpty();
            assertThat(town.steps(open)).hasSize(1);
            assertThat(town.turned(2026).carried()).as("and it can be turned again").isEqualTo(1);
            assertThat(town.store.firstBrokenLink()).isZero();
        }

        @Test
        void isRefusedWhenACaseWasWorkedOnSince() {
            town.isNow("2027-01-04");
            town.turned(2026);
            town.note(open, "入户查看");

            assertThat(town.refused(town.turn.undo(CLERK, 2026))).isEqualTo("结转以后又办过 住〔2026〕0001号 等 1 件，不能撤销结转。");
        }

        @Test
        void isRefusedWhenTheNextYearWasTurned() {
            town.isNow("2027-01-04");
            town.turned(2026);
            town.isNow("2028-01-03");
            town.turned(2027);

            assertThat(town.turn.undo(CLERK, 2026)).isInstanceOf(TurnYear.Outcome.Refused.class);
            assertThat(town.turn.undo(CLERK, 2027)).isInstanceOf(TurnYear.Outcome.Undone.class);
        }
    }

    @Nested
    class AsRecorded {

        @Test
        void theLedgerBeforeTheTurnKnowsNothingOfIt() {
            town.isNow("2027-01-04");
            town.turned(2026);

            try (var then = town.store.asRecorded(LocalDate.of(2027, 1, 3))) {
                List<YearPlan> plans = then.read(tx -> town.plans.plans(tx, town.ledger.name()));
                assertThat(plans).isEmpty();
            }
            try (var then = town.store.asRecorded(LocalDate.of(2027, 1, 4))) {
                List<YearPlan> plans = then.read(tx -> town.plans.plans(tx, town.ledger.name()));
                assertThat(plans).extracting(YearPlan::year, YearPlan::isFrozen)
                        .containsExactly(tuple(2026, true), tuple(2027, false));
            }
        }

        @Test
        void theYearsAtAGlance() {
            town.isNow("2026-12-20");
            assertThat(town.turn.years()).singleElement().satisfies(line -> {
                assertThat(line.cases()).isEqualTo(2);
                assertThat(line.open()).isEqualTo(1);
                assertThat(line.refusal()).isEmpty();
                assertThat(line.early()).isTrue();
            });
            town.turned(2026);
            assertThat(town.turn.years()).extracting(YearLine::year, YearLine::cases, YearLine::carried)
                    .containsExactly(tuple(2027, 1, 1), tuple(2026, 2, 0));
        }
    }
}
