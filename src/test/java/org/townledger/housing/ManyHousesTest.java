package org.townledger.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseState;
import org.townledger.cases.ChangeCases;
import org.townledger.cases.ManyDone;
import org.townledger.cases.NoteStep;
import org.townledger.ui.Page;
import org.townledger.ui.PageRequest;
import org.townledger.ui.PageRequest.Sort;
import org.townledger.ui.PageRequest.Turn;
import org.townledger.wording.Sentence;

/** What is done to many houses at once, and what the table reads of them, without a screen. */
class ManyHousesTest {

    /** Under way, awaiting acceptance, found and of no grade yet, closed. */
    private static final int UNDER_WAY = 2;
    private static final int AWAITING = 4;
    private static final int FOUND = 7;
    private static final int CLOSED = 10;

    @TempDir Path folder;
    private HousingTown town;
    private ChangeCases<HousingCase> change;

    @BeforeEach
    void open() {
        town = new HousingTown(folder).withHouses();
        change = new ChangeCases<>(town.store, town.ledger, town.cases);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private List<UUID> ids(int... serials) {
        return IntStream.of(serials).mapToObj(serial -> town.house(serial).file().id()).toList();
    }

    @Nested
    class Assigning {

        @Test
        void putsEveryOpenCaseIntoOnePersonsHands() {
            ManyDone done = change.assign(HousingTown.CLERK, ids(UNDER_WAY, FOUND), "乌兰");

            assertThat(done).isEqualTo(new ManyDone(2, List.of()));
            assertThat(town.house(UNDER_WAY).file().assignedTo()).isEqualTo("乌兰");
            assertThat(town.house(FOUND).file().assignedTo()).isEqualTo("乌兰");
        }

        @Test
        void leavesAClosedCaseAloneAndSaysSo() {
            ManyDone done = change.assign(HousingTown.CLERK, ids(UNDER_WAY, CLOSED), "乌兰");

            assertThat(done).isEqualTo(new ManyDone(1, List.of(Sentence.of("cases.save.closed", "住〔2026〕0010号"))));
            assertThat(town.house(CLOSED).file().assignedTo()).isNotEqualTo("乌兰");
        }
    }

    @Nested
    class Advancing {

        @Test
        void movesEachFromItsOwnStateAndRecordsTheStep() {
            ManyDone done = change.advance(HousingTown.CLERK, ids(UNDER_WAY, FOUND), HousingTown.TODAY);

            assertThat(done.done()).isEqualTo(2);
            assertThat(town.house(UNDER_WAY).file().state()).isEqualTo(CaseState.AWAITING_ACCEPTANCE);
            assertThat(town.house(FOUND).file().state()).isEqualTo(CaseState.VERIFIED);
            assertThat(town.steps(town.house(FOUND).file().id()).getLast().stateAfter()).isEqualTo(CaseState.VERIFIED);
        }

        @Test
        void neverClosesACase() {
            ManyDone done = change.advance(HousingTown.CLERK, ids(AWAITING), HousingTown.TODAY);

            assertThat(done.done()).isZero();
            assertThat(done.refused()).extracting(Sentence::key).containsExactly("cases.many.noNext");
            assertThat(town.house(AWAITING).file().state()).isEqualTo(CaseState.AWAITING_ACCEPTANCE);
        }
    }

    @Nested
    class Planning {

        @Test
        void putsTheHouseIntoTheYearAndBatchAndKeepsTheRestOfItsRepair() {
            Repair before = town.house(UNDER_WAY).repair();
            new PlanHouses(change).run(HousingTown.CLERK, ids(UNDER_WAY), 2027, "第一批");

            Repair planned = town.house(UNDER_WAY).repair();
            assertThat(planned.planYear()).isEqualTo(2027);
            assertThat(planned.planBatch()).isEqualTo("第一批");
            assertThat(planned.startedOn()).isEqualTo(before.startedOn());
        }

        @Test
        void refusesAHouseThatNeedsNoRepair() {
            UUID sound = ids(FOUND).getFirst();
            town.store.write(new org.townledger.store.Act(HousingTown.CLERK, "Sample"), tx -> town.houses.save(tx, town.house(FOUND)
                    .with(new Appraisal(Grade.B, null, Parts.UNKNOWN, null, null, HousingTown.TODAY, null, null, null))));
            ManyDone done = new PlanHouses(change).run(HousingTown.CLERK, List.of(sound), 2027, null);

            assertThat(done.refused()).containsExactly(Sentence.of("housing.plan.sound", "住〔2026〕0007号", "B"));
            assertThat(town.house(FOUND).repair().planYear()).isNull();
        }
    }

    @Nested
    class Noting {

        @Test
        void addsAStepThatMovesNothing() {
            UUID house = ids(UNDER_WAY).getFirst();
            new NoteStep(town.store, town.cases).run(HousingTown.CLERK, house, HousingTown.TODAY.minusDays(1), "入户查看");

            assertThat(town.steps(house).getLast().note()).isEqualTo("入户查看");
            assertThat(town.house(UNDER_WAY).file().state()).isEqualTo(CaseState.UNDER_WAY);
        }
    }

    @Nested
    class Reading {

        private Page<HousingCase> read(Turn turn, Object key) {
            return town.read().page(HousingFilter.ALL, new PageRequest(turn, key, 10, new Sort("case_number", true)));
        }

        private static List<Integer> serials(Page<HousingCase> page) {
            return page.rows().stream().map(house -> house.file().number().serial()).toList();
        }

        @Test
        void turnsPageByPageWithoutLosingOrRepeatingAHouse() {
            List<Integer> all = new ArrayList<>();
            for (Page<HousingCase> page = read(Turn.FIRST, null); !page.rows().isEmpty(); page = read(Turn.NEXT, page.lastKey())) {
                all.addAll(serials(page));
            }
            assertThat(all).containsExactlyElementsOf(IntStream.rangeClosed(1, 46).boxed().toList());
        }

        @Test
        void goesBackToThePageBefore() {
            Page<HousingCase> second = read(Turn.NEXT, read(Turn.FIRST, null).lastKey());

            assertThat(serials(read(Turn.PREVIOUS, second.firstKey()))).startsWith(1).endsWith(10);
        }

        @Test
        void readsTheSamePageAgainWithItsFirstRow() {
            Page<HousingCase> second = read(Turn.NEXT, read(Turn.FIRST, null).lastKey());

            assertThat(serials(read(Turn.AGAIN, second.firstKey()))).isEqualTo(serials(second));
        }

        @Test
        void endsWithTheLastHouse() {
            assertThat(serials(read(Turn.LAST, null))).startsWith(37).endsWith(46);
        }
    }
}
