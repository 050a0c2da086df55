package org.townledger.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.housing.HousingCase;
import org.townledger.store.Undoing;

/** From the refusal with every blocker to the mark, in a real database. */
@DisplayName("Removing a household's risk")
class RemovalTest {

    private static final Noted NONE = Noted.NONE;

    @TempDir
    Path folder;
    private MonitoringTown town;
    private UUID household;

    @BeforeEach
    void open() {
        town = new MonitoringTown(folder);
        household = town.household("150623100000017", "马存福", "边缘易致贫户", 1970);
    }

    @AfterEach
    void close() {
        assertThat(town.store.firstBrokenLink()).isZero();
        town.close();
    }

    private MonitoringOutcome propose() {
        return town.propose.run(MonitoringTown.CLERK, household, RemovalWay.SUPPORTED);
    }

    private MonitoringOutcome step(Monitoring monitoring, RemovalStep step, String day, String text, Notice notice) {
        return town.advance.run(MonitoringTown.CLERK, monitoring.id(), step, Noted.of(LocalDate.parse(day), text), notice);
    }

    private static Monitoring recorded(MonitoringOutcome outcome) {
        assertThat(outcome).isInstanceOf(MonitoringOutcome.Recorded.class);
        return ((MonitoringOutcome.Recorded) outcome).monitoring();
    }

    @Nested
    class WithAnOpenHousingCase {

        @Test
        void isRefusedWithEveryBlockerAndWritesNothing() {
            Monitoring monitoring = town.ready(household);
            HousingCase house = town.house(household, 17);
            town.find(monitoring, FindingMatter.SPENDING, false);
            long before = town.store.read(tx -> tx.journalSequence());

            assertThat(propose()).isInstanceOfSatisfying(MonitoringOutcome.Unmet.class, unmet -> {
                assertThat(unmet.blockers()).extracting(Condition::kind).containsExactly(ConditionKind.HOUSING, ConditionKind.SPENDING);
                Condition housing = unmet.blockers().getFirst();
                assertThat(housing.jump()).isEqualTo(new Condition.Jump("housing", house.file().id(), "state"));
                assertThat(town.words.say(housing.state())).isEqualTo("住〔2026〕0017号 发现，未销号");
                assertThat(housing.clause().id()).isEqualTo("housing-1");
            });
            long after = town.store.read(tx -> tx.journalSequence());
            assertThat(after).isEqualTo(before);
            assertThat(town.stored(monitoring.id()).state()).isEqualTo(MonitoringState.MONITORED);
        }

        @Test
        void isGrantedOnceTheLedgerIsSettled() {
            town.ready(household);
            HousingCase house = town.house(household, 17);
            assertThat(propose()).isInstanceOf(MonitoringOutcome.Unmet.class);

            town.dismiss(house);

            assertThat(recorded(propose()).state()).isEqualTo(MonitoringState.REMOVING);
        }
    }

    @Nested
    class OnceProposed {

        private Monitoring monitoring;

        @BeforeEach
        void proposed() {
            town.ready(household);
            monitoring = recorded(propose());
        }

        @Test
        void isTakenBackAsOneAct() {
            var outcome = (MonitoringOutcome.Recorded) town.advance.withdraw(MonitoringTown.CLERK, monitoring.id());
            assertThat(outcome.monitoring().state()).isEqualTo(MonitoringState.MONITORED);
            assertThat(town.undo.run(MonitoringTown.CLERK, outcome.act())).isInstanceOf(Undoing.Undone.class);
            assertThat(town.stored(monitoring.id()).state()).isEqualTo(MonitoringState.REMOVING);
        }

        @Test
        void waitsForTheNotice() {
            recorded(step(monitoring, RemovalStep.VISIT, "2026-11-23", "苏日娜、孟克", Notice.NONE));
            recorded(step(monitoring, RemovalStep.APPRAISE, "2026-11-23", "村民代表会", new Notice(MonitoringTown.TODAY, 5)));

            assertThat(step(monitoring, RemovalStep.REVIEW, "2026-11-23", "镇联席会议", Notice.NONE)).isInstanceOfSatisfying(MonitoringOutcome.Refused.class,
                    refused -> assertThat(town.words.say(refused.blockers().getFirst().what()))
                            .isEqualTo("镇审核（2026-11-23）时公示还没有期满，2026-11-28 起才能往下办"));
            assertThat(town.stored(monitoring.id()).removal().review()).isEqualTo(NONE);
        }

        @Test
        void isMarkedAfterEveryStepAndEndsTheMonitoring() {
            walkToApproval();
            assertThat(recorded(step(monitoring, RemovalStep.MARK, "2026-11-23", "", Notice.NONE)).state()).isEqualTo(MonitoringState.REMOVED);
            var open = town.store.read(tx -> town.monitored.openOf(tx, household));
            assertThat(open).isEmpty();
        }

        @Test
        void isNotMarkedWhereALedgerWasOpenedMeanwhile() {
            walkToApproval();
            town.house(household, 18);

            assertThat(step(monitoring, RemovalStep.MARK, "2026-11-23", "", Notice.NONE)).isInstanceOfSatisfying(MonitoringOutcome.Unmet.class,
                    unmet -> assertThat(unmet.blockers()).extracting(Condition::kind).containsExactly(ConditionKind.HOUSING));
            assertThat(town.stored(monitoring.id()).state()).isEqualTo(MonitoringState.REMOVING);
        }

        /** As if it had been proposed in October. */
        private void walkToApproval() {
            Removal walked = Removal.proposed(RemovalWay.SUPPORTED, LocalDate.of(2026, 10, 9), "郭海燕")
                    .with(RemovalStep.VISIT, Noted.of(LocalDate.of(2026, 10, 12), "苏日娜、孟克"), Notice.NONE)
                    .with(RemovalStep.APPRAISE, Noted.of(LocalDate.of(2026, 10, 15), "村民代表会"), new Notice(LocalDate.of(2026, 10, 16), 5));
            town.store.write(new org.townledger.store.Act("郭海燕", "Sample"), tx -> town.monitored.save(tx, town.stored(monitoring.id()).with(walked)));
            recorded(step(monitoring, RemovalStep.REVIEW, "2026-10-22", "镇联席会议", Notice.NONE));
            recorded(step(monitoring, RemovalStep.APPROVE, "2026-11-10", "敖防返贫〔2026〕9号", Notice.NONE));
        }
    }

    @Nested
    class OfAHouseholdThatIsIdentifiedAgain {

        @Test
        void isMonitoredOnceAtATime() {
            town.ready(household);
            Monitoring second = Monitoring.begun(UUID.randomUUID(), household, "边缘易致贫户", Identification.clue("预警信息", MonitoringTown.TODAY));
            assertThat(town.identify.run(MonitoringTown.CLERK, second)).isInstanceOfSatisfying(MonitoringOutcome.Refused.class,
                    refused -> assertThat(town.words.say(refused.blockers().getFirst().what())).isEqualTo("本户正在监测，不能再识别一次"));
        }

        @Test
        void beginsAnewAfterAClueWasLaidAside() {
            Monitoring first = town.monitored(household, "边缘易致贫户", Identification.clue("预警信息", MonitoringTown.TODAY));
            town.identify.drop(MonitoringTown.CLERK, first.id(), MonitoringTown.TODAY, "核实不符");
            Monitoring second = town.monitored(household, "边缘易致贫户", Identification.clue("部门数据", MonitoringTown.TODAY), "因病");
            assertThat(town.read.of(household, RemovalWay.SUPPORTED)).hasValueSatisfying(file -> {
                assertThat(file.monitoring()).isEqualTo(second);
                assertThat(file.earlier()).singleElement().extracting(Monitoring::state).isEqualTo(MonitoringState.DROPPED);
                assertThat(file.unanswered()).containsExactly("因病");
            });
        }
    }

    @Nested
    class OfAHouseholdThatIsOnlyInTheRegister {

        @Test
        void isRefusedWithEveryBlocker() {
            assertThat(propose()).isInstanceOfSatisfying(MonitoringOutcome.Unmet.class, unmet -> assertThat(unmet.blockers()).extracting(Condition::kind)
                    .containsExactly(ConditionKind.IDENTIFIED, ConditionKind.MEASURES, ConditionKind.SCHOOLING, ConditionKind.MEDICAL, ConditionKind.WATER,
                            ConditionKind.INCOME, ConditionKind.SPENDING, ConditionKind.OTHER_MONTH, ConditionKind.MONTHS, ConditionKind.RISK_GONE,
                            ConditionKind.LABOUR));
        }

        @Test
        void standsInTheListAsNotRecorded() {
            town.household("150623100000018", "包文亮", "一般户", 1980);
            assertThat(town.read.all()).singleElement().satisfies(line -> {
                assertThat(line.monitoring()).isNull();
                assertThat(line.type()).isEqualTo("边缘易致贫户");
                assertThat(line.head()).isEqualTo("马存福");
            });
        }
    }

    @Test
    void ofAHouseholdWithoutLabourIsHeldBack() {
        Monitoring monitoring = town.ready(household);
        town.labour(monitoring, Labour.LOST);
        town.measure(monitoring, "综合保障帮扶", "低保证");
        town.identify.planLook(MonitoringTown.CLERK, monitoring.id(), LocalDate.of(2027, 2, 20));

        assertThat(propose()).isInstanceOf(MonitoringOutcome.Unmet.class);
        assertThat(town.read.of(household, RemovalWay.SUPPORTED)).hasValueSatisfying(file -> {
            assertThat(file.progress().deferred()).isTrue();
            assertThat(town.words.say(file.conditions().getLast().state())).isEqualTo("整户无劳动力，已落实综合保障帮扶，暂不标注，2027-02-20 前跟踪");
        });
    }
}
