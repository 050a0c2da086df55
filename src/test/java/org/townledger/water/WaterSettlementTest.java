package org.townledger.water;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseState;
import org.townledger.cases.Settlement;
import org.townledger.cases.Settlement.Standing;
import org.townledger.wording.Wording;

/** 敖党发〔2024〕20号 第三章一(一)2 饮水保障(1): 建立问题整改台账，供水易反复人群动态监测. */
@DisplayName("A household's drinking water")
class WaterSettlementTest {

    private final Wording words = new Wording(Wording.CHINESE);

    private static Settlement of(WaterCase water) {
        return Waters.RULES.settlement(List.of(water), Waters.STANDARD);
    }

    private static WaterCase closed(WaterCase water) {
        return water.with(water.file().closed(Waters.day("2026-06-01"), "郭海燕", null));
    }

    @Test
    void isOpenWhileACaseIs() {
        Settlement settlement = of(Waters.complete().in(CaseState.REOPENED));
        assertThat(settlement.standing()).isEqualTo(Standing.OPEN);
        assertThat(settlement.clause().id()).isEqualTo("water-1");
        assertThat(words.say(settlement.state())).isEqualTo("水〔2026〕0012号 反弹，未销号");
    }

    @Test
    void isSettledByWhatWasMeasuredAfterTheWorks() {
        Settlement settlement = of(closed(Waters.complete()));
        assertThat(settlement.standing()).isEqualTo(Standing.SETTLED);
        assertThat(words.say(settlement.state())).isEqualTo("水〔2026〕0012号 已销号，四项指标均基本达标，2026-05-22 复测");
    }

    @Test
    void isOpenWhereWhatWasMeasuredFailed() {
        Settlement settlement = of(closed(Waters.found().remeasured(Waters.measured("2026-05-22", "12", "9", "96", Waters.GOOD))));
        assertThat(settlement.standing()).isEqualTo(Standing.OPEN);
        assertThat(words.say(settlement.state())).isEqualTo("水〔2026〕0012号 虽已销号，复测有指标不达标");
    }

    @Test
    void isSettledByTheLookBack() {
        var passed = new Rechecks(null, List.of(new Rechecks.Recheck(UUID.randomUUID(), Waters.day("2026-08-14"), true, null, "郭海燕")));
        assertThat(words.say(of(closed(Waters.complete().with(passed))).state())).isEqualTo("水〔2026〕0012号 已销号，2026-08-14 回头看未反弹");
    }

    @Test
    void isReadFromTheLedgerForThatHouseholdAlone(@TempDir Path folder) {
        try (var town = new WaterTown(folder).withIssues()) {
            WaterCase closed = town.issue(4);
            Settlement settlement = town.store.read(tx -> town.ledger.settlement(tx, closed.file().concerned().household(), town.ledgerWords()));
            assertThat(settlement.standing()).isEqualTo(Standing.SETTLED);
            assertThat(settlement.caseId()).isEqualTo(closed.file().id());
            Settlement other = town.store.read(tx -> town.ledger.settlement(tx, UUID.randomUUID(), town.ledgerWords()));
            assertThat(words.say(other.state())).isEqualTo("饮水台账里没有本户未销号的件");
        }
    }
}
