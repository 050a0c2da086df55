package org.townledger.water;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseLife;
import org.townledger.cases.CaseState;
import org.townledger.lists.EditOutcome;

@DisplayName("After the closing of a water issue")
class LookBackTest {

    /** The fourth issue: found 2026-03-20, closed 2026-05-19. */
    private static final int CLOSED = 4;
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    @TempDir
    Path folder;
    private WaterTown town;

    @BeforeEach
    void open() {
        town = new WaterTown(folder).withIssues();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private LookBack.Outcome look(int serial, LocalDate day, boolean passed, String finding) {
        return town.lookBack().run(WaterTown.CLERK, town.issue(serial).file().id(), day, passed, finding);
    }

    @Test
    void theLookBackIsPlannedByTheDaysThatTheOfficeSet() {
        assertThat(town.issue(CLOSED).rechecks().dueOn()).isEqualTo(LocalDate.of(2026, 5, 19).plusDays(90));
    }

    @Test
    void oneThatFindsAllWellIsKeptBesideTheClosedCase() {
        assertThat(look(CLOSED, DAY, true, "水量正常")).isInstanceOf(LookBack.Outcome.Kept.class);

        WaterCase after = town.issue(CLOSED);
        assertThat(after.file().state()).isEqualTo(CaseState.CLOSED);
        assertThat(after.rechecks().dueOn()).isNull();
        assertThat(after.rechecks().last()).hasValueSatisfying(last -> assertThat(last.finding()).isEqualTo("水量正常"));
        assertThat(town.steps(CLOSED).getLast().note()).isEqualTo("回头看未反弹。水量正常");
    }

    @Test
    void oneThatFindsTheTroubleBackReopensTheCaseUnderItsNumber() {
        var before = town.issue(CLOSED);

        look(CLOSED, DAY, false, "又断水三天");

        WaterCase after = town.issue(CLOSED);
        assertThat(after.file().state()).isEqualTo(CaseState.REOPENED);
        assertThat(after.file().reopenedOn()).isEqualTo(DAY);
        assertThat(after.file().number()).isEqualTo(before.file().number());
        assertThat(after.rechecks().done()).hasSize(1).allSatisfy(recheck -> assertThat(recheck.passed()).isFalse());
        assertThat(town.steps(CLOSED).getLast()).satisfies(step -> {
            assertThat(step.kind()).isEqualTo("REOPEN");
            assertThat(step.note()).isEqualTo("回头看反弹：又断水三天");
        });
        assertThat(town.ledger.closingBlockers(after, town.ledgerWords())).isNotEmpty();
    }

    @Test
    void afterTheNextClosingTheNextLookBackIsPlanned() {
        look(CLOSED, DAY, false, "又断水三天");
        var mended = town.issue(CLOSED).with(Waters.works("2026-08-25", "2026-09-10"))
                .remeasured(Waters.measured("2026-09-12", "45", "9", "96", Waters.GOOD));
        town.save().run(WaterTown.CLERK, mended);

        var closed = town.move().run(WaterTown.CLERK, mended.file().id(), CaseAct.CLOSE, LocalDate.of(2026, 9, 20), "复测合格");

        assertThat(closed).isInstanceOf(CaseLife.Outcome.Moved.class);
        assertThat(town.issue(CLOSED).rechecks().dueOn()).isEqualTo(LocalDate.of(2026, 9, 20).plusDays(90));
    }

    @Test
    void anOpenCaseIsNotLookedBackAtNorAClosedOneBeforeItsClosingOrInTheFuture() {
        for (var refused : List.of(look(1, DAY, true, null), look(CLOSED, LocalDate.of(2026, 5, 18), true, null),
                look(CLOSED, WaterTown.TODAY.plusDays(1), true, null), look(CLOSED, DAY, false, " "))) {
            assertThat(refused).isInstanceOf(LookBack.Outcome.Refused.class);
        }
        assertThat(town.issue(CLOSED).rechecks().done()).isEmpty();
    }

    @Test
    void casesReferToASourceByItsNameAndVillageFromTheDayOfItsEntry() {
        var save = new SaveSupply(town.store, town.supplies);
        String village = town.issue(2).file().concerned().village();
        var draft = new SupplyDraft(null, "自备井", "单户井（机井）", village, new SupplyDraft.People(1, 3, null, "云巴图", null), null, null, null);

        Supply entered = ((EditOutcome.Saved<Supply>) save.run(WaterTown.CLERK, draft)).kept();

        int named = (int) town.store.read(tx -> town.waters.all(tx, WaterFilter.ALL)).stream()
                .filter(water -> "自备井".equals(water.issue().supply()) && water.file().concerned().village().equals(village)).count();
        assertThat(named).isPositive();
        assertThat(town.store.read(town.supplies::cases)).containsEntry(entered.id(), named);
        assertThat(save.run(WaterTown.CLERK, draft)).isInstanceOf(EditOutcome.Refused.class);
    }
}
