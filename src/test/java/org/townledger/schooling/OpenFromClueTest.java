package org.townledger.schooling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseWritersRepository;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseClue;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumberRepository;
import org.townledger.cases.CaseState;
import org.townledger.cases.Concerned;
import org.townledger.cases.MoveCase;
import org.townledger.cases.OpenFromClue;
import org.townledger.cases.PersonCaseRepository;
import org.townledger.cases.SaveCase;
import org.townledger.identity.IdNumber;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.wording.Sentence;

class OpenFromClueTest {

    private static final UUID HOUSEHOLD = UUID.fromString("01930000-0000-7000-8000-0000000000aa");
    private static final LocalDate DAY = SchoolingTown.TODAY;
    private static final Sentence ORIGIN = Sentence.of("schooling.whom");

    @TempDir
    Path folder;

    private SchoolingTown town;
    private OpenFromClue<SchoolingCase> open;

    @BeforeEach
    void inATown() {
        town = new SchoolingTown(folder);
        var save = new SaveCase<>(town.store, town.ledger, town.cases, new CaseNumberRepository(SchoolingTown.OFFICE), town.lists, town.words);
        open = new OpenFromClue<>(town.store, town.ledger, new PersonCaseRepository(), save, town.lists, town.words);
    }

    @AfterEach
    void leave() {
        town.close();
    }

    @Nested
    class AChildOnNoRoll {

        @Test
        void becomesASuspectedDropoutWithNumberStepAndWhereItComesFrom() {
            CaseFile file = opened(clue(child(), null));
            SchoolingCase stored = town.child(1);
            assertThat(stored.file()).isEqualTo(file);
            assertThat(stored.absence().kind()).isEqualTo("疑似辍学");
            assertThat(file.numberText()).isEqualTo("学〔2026〕0001号");
            assertThat(file.state()).isEqualTo(CaseState.FOUND);
            assertThat(file.foundOn()).isEqualTo(DAY);
            assertThat(file.dueOn()).isEqualTo(DAY.plusDays(30));
            assertThat(file.note()).isEqualTo(town.words.say(ORIGIN));
            assertThat(file.concerned().household()).isEqualTo(HOUSEHOLD);
            assertThat(town.store.<List<String>>read(tx -> town.cases.steps(tx, file.id()).stream().map(step -> step.kind()).toList()))
                    .containsExactly("FOUND");
        }

        @Test
        void withADamagedNumberKeepsTheBirthDateInTheNote() {
            var damaged = new Concerned(HOUSEHOLD, "苏日古嘎", new IdNumber.Damaged("150699201"), "150623100204", null, null, null, null);
            CaseFile file = opened(clue(damaged, LocalDate.of(2015, 5, 6)));
            assertThat(file.note()).endsWith("出生日期 2015-05-06（证件号码不全，照名册）。");
            assertThat(file.concerned().hasDamagedId()).isTrue();
        }
    }

    @Nested
    class AChildWithACase {

        @Test
        void isFoundAgainWhileTheCaseIsOpen() {
            CaseFile first = opened(clue(child(), null));
            assertThat(open.run(SchoolingTown.CLERK, clue(child(), null))).isEqualTo(new OpenFromClue.Outcome.AlreadyOpen(first));
            assertThat(town.store.<List<SchoolingCase>>read(tx -> town.children.all(tx, SchoolingFilter.ALL))).hasSize(1);
        }

        @Test
        void isFoundAgainByHouseholdAndNameWhereTheCaseHasNoNumber() {
            var without = new Concerned(HOUSEHOLD, "苏日·古嘎", null, "150623100204", null, null, null, null);
            CaseFile first = opened(clue(without, null));
            var named = new Concerned(HOUSEHOLD, "苏日•古嘎", child().idNumber(), "150623100204", null, null, null, null);
            assertThat(open.run(SchoolingTown.CLERK, clue(named, null))).isEqualTo(new OpenFromClue.Outcome.AlreadyOpen(first));
        }

        @Test
        void isNotTakenForASiblingOfAnotherNumber() {
            opened(clue(child(), null));
            var sibling = new Concerned(HOUSEHOLD, "苏日古嘎", IdNumber.of(SampleIdNumbers.of(LocalDate.of(2016, 3, 2), 44)), "150623100204",
                    null, null, null, null);
            assertThat(opened(clue(sibling, null)).numberText()).isEqualTo("学〔2026〕0002号");
        }

        @Test
        void getsANewOneWhereTheOldOneWasDismissed() {
            CaseFile first = opened(clue(child(), null));
            new MoveCase<>(town.store, town.ledger, town.cases, new CaseWritersRepository(), town.lists, town.words)
                    .run(SchoolingTown.CLERK, first.id(), CaseAct.DISMISS, DAY, "名册漏登");
            assertThat(opened(clue(child(), null)).numberText()).isEqualTo("学〔2026〕0002号");
        }
    }

    @Nested
    class WhatCannotBe {

        @Test
        void isRefusedAndTakesNoNumber() {
            var grownUp = new Concerned(HOUSEHOLD, "巴雅尔", IdNumber.of(SampleIdNumbers.of(LocalDate.of(1980, 5, 6), 31)), "150623100204",
                    null, null, null, null);
            assertThat(open.run(SchoolingTown.CLERK, clue(grownUp, null))).isInstanceOf(OpenFromClue.Outcome.Contradicted.class);
            assertThat(opened(clue(child(), null)).numberText()).isEqualTo("学〔2026〕0001号");
        }
    }

    private CaseFile opened(CaseClue clue) {
        return ((OpenFromClue.Outcome.Opened) open.run(SchoolingTown.CLERK, clue)).file();
    }

    private static CaseClue clue(Concerned whom, LocalDate birthDate) {
        return new CaseClue(whom, birthDate, DAY, ORIGIN);
    }

    private static Concerned child() {
        return new Concerned(HOUSEHOLD, "苏日古嘎", IdNumber.of(SampleIdNumbers.of(LocalDate.of(2015, 5, 6), 31)), "150623100204", "2社",
                "低保户", 4, null);
    }
}
