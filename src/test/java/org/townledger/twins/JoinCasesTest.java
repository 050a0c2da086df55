package org.townledger.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.store.schema.Tables.WATER_TEST;
import static org.townledger.store.schema.Tables.YEAR_PLAN_CASE;
import static org.townledger.twins.TwinTown.CLERK;
import static org.townledger.twins.TwinTown.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseStep;
import org.townledger.cases.NoteStep;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.lists.ImportRowMark;
import org.townledger.store.Act;
import org.townledger.store.schema.tables.records.WaterTestRecord;
import org.townledger.store.schema.tables.records.YearPlanCaseRecord;
import org.townledger.store.schema.tables.records.YearPlanRecord;

/** Two open cases of one ledger about the same one. */
class JoinCasesTest {

    private static final String ID = SampleIdNumbers.of(LocalDate.of(1980, 5, 6), 12);

    @TempDir
    private Path folder;
    private TwinTown town;
    private HousingCase earlier;
    private HousingCase later;

    @BeforeEach
    void openTown() {
        town = new TwinTown(folder);
        earlier = town.house(null, "斯琴图雅", ID.substring(0, 15), "排查发现");
        later = town.house(null, "斯琴图雅", ID, "12345 转来");
    }

    @AfterEach
    void closeTown() {
        town.close();
    }

    private TwinJoin join() {
        return ((JoinOutcome.Joined) town.joinCases.run(CLERK, town.pair())).join();
    }

    private Map<String, String> voided() {
        return town.store.read(tx -> town.numbers.voided(tx, town.ledger.name()));
    }

    @Test
    void theEarlierNumberStaysAndTheOtherIsVoid() {
        join();

        assertThat(town.houses()).extracting(house -> house.file().numberText()).containsExactly("住〔2026〕0001号");
        assertThat(voided()).isEqualTo(Map.of("住〔2026〕0002号", "并入 住〔2026〕0001号"));
        assertThat(town.gaps()).isEmpty();
    }

    @Test
    void whatTheFileLeftOpenComesFromTheOther() {
        join();

        assertThat(town.houses().getFirst().file().concerned().wholeId()).isPresent();
    }

    @Test
    void itsStepsGoOverAndWhatItSaidStandsInOne() {
        join();

        assertThat(town.steps(earlier.file().id())).extracting(CaseStep::kind).containsExactly("FOUND", "NOTE", "TWIN", "TWIN", "JOINED");
        assertThat(town.steps(earlier.file().id())).extracting(CaseStep::note).anyMatch(note -> note != null && note.contains("12345 转来"));
        assertThat(town.steps(earlier.file().id()).getLast().note()).contains("住〔2026〕0002号", "发现日期：" + TODAY.minusDays(40), ID);
        assertThat(town.steps(later.file().id())).isEmpty();
        assertThat(town.house(later.file().id())).isEmpty();
    }

    @Test
    void anImportedRowOfTheOtherIsKnownAsTheOneThatStays() {
        town.store.write(new Act(CLERK, "Sample"), tx -> {
            town.runs.remember(tx, new ImportRowMark(tx.newId(), tx.newId(), "housing", "f".repeat(64), 1, 5, later.file().id()));
            return true;
        });
        join();

        Optional<UUID> known = town.store.read(tx -> town.runs.known(tx, "housing", "f".repeat(64), 1));
        assertThat(known).contains(earlier.file().id());
    }

    @Nested
    class WhatHangsOnThem {

        private final UUID plan = UUID.randomUUID();

        @BeforeEach
        void hangOnBoth() {
            town.store.write(new Act(CLERK, "Sample"), tx -> {
                tx.save(new YearPlanRecord(plan, TwinTown.OFFICE, "housing", 2027, null, null, null, null, null));
                tx.save(new YearPlanCaseRecord(tx.newId(), plan, earlier.file().id(), 2026, TODAY));
                tx.save(new YearPlanCaseRecord(tx.newId(), plan, later.file().id(), 2026, TODAY));
                return tx.save(new WaterTestRecord(tx.newId(), later.file().id(), TODAY, "GB 5749-2022", "pH", "7.1", null, false, null, true));
            });
        }

        private List<UUID> hangOn(Table<?> table) {
            return town.store.read(tx -> tx.sql().selectFrom(table).fetch().getValues("case_id", UUID.class));
        }

        @Test
        void goesOverWhateverTableItStandsInAndStandsNowhereTwice() {
            join();

            assertThat(hangOn(WATER_TEST)).containsExactly(earlier.file().id());
            assertThat(hangOn(YEAR_PLAN_CASE)).containsExactly(earlier.file().id());
        }

        @Test
        void goesBackWhenItWasWrong() {
            town.undo.run(CLERK, join().id());

            assertThat(hangOn(WATER_TEST)).containsExactly(later.file().id());
            assertThat(hangOn(YEAR_PLAN_CASE)).containsExactlyInAnyOrder(earlier.file().id(), later.file().id());
        }
    }

    @Test
    void bothAreCasesAgainWhenItWasWrong() {
        UUID id = join().id();

        assertThat(town.undo.run(CLERK, id)).isInstanceOf(UndoJoin.Outcome.Undone.class);

        assertThat(town.houses()).containsExactly(earlier, later);
        assertThat(town.steps(later.file().id())).extracting(CaseStep::kind).containsExactly("FOUND", "NOTE");
        assertThat(town.steps(earlier.file().id())).hasSize(2);
        assertThat(voided()).isEmpty();
        assertThat(town.gaps()).isEmpty();
        assertThat(town.store.firstBrokenLink()).isZero();
    }

    @Test
    void aNewNumberNeverTakesTheVoidOne() {
        join();

        assertThat(town.house(null, "其其格", null, "排查发现").file().numberText()).isEqualTo("住〔2026〕0003号");
    }

    @Test
    void theLedgerAsItWasRecordedBeforeStillHasBothWithTheirSteps() {
        town.isNow(TODAY.plusDays(1));
        join();

        assertThat(recorded(TODAY)).containsExactly("住〔2026〕0001号 2", "住〔2026〕0002号 2");
        assertThat(recorded(TODAY.plusDays(1))).containsExactly("住〔2026〕0001号 5");
    }

    private List<String> recorded(LocalDate day) {
        try (var then = town.store.asRecorded(day)) {
            return then.read(tx -> town.houses.all(tx, HousingFilter.ALL).stream().map(HousingCase::file)
                    .map(file -> file.numberText() + " " + town.cases.steps(tx, file.id()).size()).toList());
        }
    }

    @Test
    void workOnTheCaseThatStaysIsKeptWhenTheJoinIsUndone() {
        UUID id = join().id();
        new NoteStep(town.store, town.cases).run(CLERK, earlier.file().id(), TODAY, "入户查看");

        town.undo.run(CLERK, id);

        assertThat(town.steps(earlier.file().id())).extracting(CaseStep::note).contains("入户查看");
    }

    @Test
    void aChangedFileKeepsThemJoined() {
        UUID id = join().id();
        town.store.write(new Act(CLERK, "Sample"), tx -> town.houses.save(tx, town.houses().getFirst().in(CaseState.VERIFIED)));

        var refused = (UndoJoin.Outcome.Refused) town.undo.run(CLERK, id);

        assertThat(town.words.say(refused.reason())).contains("这一件");
        assertThat(town.houses()).hasSize(1);
    }

    @Test
    void aClosedCaseIsNeitherOfferedNorJoined() {
        TwinPair pair = town.pair();
        town.store.write(new Act(CLERK, "Sample"), tx -> town.houses.save(tx, later.in(CaseState.DISMISSED)));

        assertThat(town.find.run()).isEmpty();
        assertThat(((JoinOutcome.Refused) town.joinCases.run(CLERK, pair)).reason().key()).isEqualTo("twins.join.notOpen");
    }
}
