package org.townledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.townledger.lists.Clause;
import org.townledger.wording.Sentence;

@DisplayName("The life of a case")
class CaseLifeTest {

    private static final LocalDate FOUND = LocalDate.parse("2026-03-12");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Blocker BLOCKER = new Blocker("finished_on", Sentence.of("housing.close.repairUnfinished"),
            Sentence.of("housing.close.repairUnfinished.needed"), new Clause("housing-1", "第三章", "…"));

    /** Which acts a state allows; all others are refused. */
    private static final Map<CaseState, Set<CaseAct>> ALLOWED = Map.of(
            CaseState.FOUND, Set.of(CaseAct.VERIFY, CaseAct.DISMISS),
            CaseState.VERIFIED, Set.of(CaseAct.START, CaseAct.CLOSE, CaseAct.DISMISS),
            CaseState.UNDER_WAY, Set.of(CaseAct.SUBMIT, CaseAct.CLOSE),
            CaseState.AWAITING_ACCEPTANCE, Set.of(CaseAct.SEND_BACK, CaseAct.CLOSE),
            CaseState.CLOSED, Set.of(CaseAct.REOPEN),
            CaseState.DISMISSED, Set.of(CaseAct.REOPEN),
            CaseState.REOPENED, Set.of(CaseAct.VERIFY, CaseAct.START, CaseAct.CLOSE));

    private static CaseFile in(CaseState state) {
        var whom = new Concerned(null, "王德胜", null, "150623100204", null, null, null, null);
        var file = CaseFile.found(new UUID(0, 1), "150623100000", whom, FOUND).numbered(new CaseNumber("住", 2026, 12));
        return state == CaseState.CLOSED ? file.closed(TODAY, "郭海燕", null) : file.in(state);
    }

    private static CaseLife.Outcome apply(CaseFile file, CaseAct act) {
        return CaseLife.apply(file, act, TODAY, "郭海燕", "有据", List::of);
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void allowsFromEachStateItsOwnActsAndNoOther(CaseState state) {
        for (CaseAct act : CaseAct.values()) {
            boolean moved = apply(in(state), act) instanceof CaseLife.Outcome.Moved;

            assertThat(moved).as("%s from %s", act, state).isEqualTo(ALLOWED.get(state).contains(act));
        }
    }

    @Test
    void isNotClosedWhileTheRulesAskForMore() {
        var outcome = CaseLife.apply(in(CaseState.UNDER_WAY), CaseAct.CLOSE, TODAY, "郭海燕", null, () -> List.of(BLOCKER));

        assertThat(outcome).isEqualTo(new CaseLife.Outcome.Blocked(List.of(BLOCKER)));
    }

    @ParameterizedTest
    @CsvSource({"VERIFIED, DISMISS", "CLOSED, REOPEN", "AWAITING_ACCEPTANCE, SEND_BACK"})
    void asksForAReasonWhereItGoesBack(CaseState from, CaseAct act) {
        var outcome = CaseLife.apply(in(from), act, TODAY, "郭海燕", " ", List::of);

        assertThat(outcome).isInstanceOfSatisfying(CaseLife.Outcome.Refused.class,
                refused -> assertThat(refused.reason().key()).isEqualTo("cases.life.reasonMissing"));
    }

    @Test
    void doesNotMoveBeforeItsFinding() {
        var outcome = CaseLife.apply(in(CaseState.FOUND), CaseAct.VERIFY, FOUND.minusDays(1), "郭海燕", null, List::of);

        assertThat(outcome).isInstanceOfSatisfying(CaseLife.Outcome.Refused.class,
                refused -> assertThat(refused.reason().key()).isEqualTo("cases.life.beforeFound"));
    }

    @Test
    void keepsItsNumberWhenItIsReopened() {
        var closed = in(CaseState.CLOSED);

        assertThat(((CaseLife.Outcome.Moved) apply(closed, CaseAct.REOPEN)).file()).satisfies(file -> {
            assertThat(file.number()).isEqualTo(closed.number());
            assertThat(file.closedOn()).isNull();
            assertThat(file.reopenedOn()).isEqualTo(TODAY);
        });
    }

    @RepeatedTest(50)
    void neverLosesNumberOrPersonWhateverIsDoneToIt(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        CaseFile file = in(CaseState.FOUND);
        for (int step = 0; step < 40; step++) {
            CaseAct act = CaseAct.values()[random.nextInt(CaseAct.values().length)];
            if (apply(file, act) instanceof CaseLife.Outcome.Moved(CaseFile moved)) {
                assertThat(moved.state()).isEqualTo(act.to());
                file = moved;
            }
        }
        assertThat(file.number()).isEqualTo(new CaseNumber("住", 2026, 12));
        assertThat(file.concerned().head()).isEqualTo("王德胜");
        assertThat(file.state() == CaseState.CLOSED).isEqualTo(file.closedOn() != null);
    }
}
