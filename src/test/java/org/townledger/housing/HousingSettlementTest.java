package org.townledger.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.townledger.cases.CaseState;
import org.townledger.cases.Settlement;
import org.townledger.cases.Settlement.Standing;
import org.townledger.wording.Wording;

/** 敖党发〔2024〕20号 第三章一(一)2 住房保障(1): 实行销号制度. */
@DisplayName("A household's housing")
class HousingSettlementTest {

    private final Wording words = new Wording(Wording.CHINESE);

    @ParameterizedTest
    @EnumSource(value = CaseState.class, names = {"FOUND", "VERIFIED", "UNDER_WAY", "AWAITING_ACCEPTANCE", "REOPENED"})
    void isOpenWhileACaseIs(CaseState state) {
        Settlement settlement = Houses.RULES.settlement(List.of(Houses.complete().in(state)));

        assertThat(settlement.standing()).isEqualTo(Standing.OPEN);
        assertThat(settlement.clause().id()).isEqualTo("housing-1");
        assertThat(words.say(settlement.state())).isEqualTo("住〔2026〕0012号 " + words.say("cases.state." + state) + "，未销号");
    }

    @Test
    void isSettledByTheCaseThatWasClosed() {
        var closed = Houses.complete();
        Settlement settlement = Houses.RULES.settlement(List.of(closed.with(closed.file().closed(Houses.day("2026-10-21"), "郭海燕", null))));

        assertThat(settlement.standing()).isEqualTo(Standing.SETTLED);
        assertThat(words.say(settlement.state())).isEqualTo("住〔2026〕0012号 已于 2026-10-21 销号");
    }

    @Test
    void isSettledWhereTheLedgerHasNothingOpen() {
        Settlement settlement = Houses.RULES.settlement(List.of(Houses.found().in(CaseState.DISMISSED)));

        assertThat(settlement.standing()).isEqualTo(Standing.SETTLED);
        assertThat(words.say(settlement.state())).isEqualTo("住房台账里没有本户未销号的件");
        assertThat(settlement.caseId()).isNull();
    }

    @Test
    void isReadFromTheLedgerForThatHouseholdAlone(@TempDir Path folder) {
        try (var town = new HousingTown(folder).withHouses()) {
            HousingCase waiting = town.house(4);
            UUID household = waiting.file().concerned().household();
            Settlement settlement = town.store.read(tx -> town.ledger.settlement(tx, household, town.ledgerWords()));

            assertThat(settlement.caseId()).isEqualTo(waiting.file().id());
            assertThat(words.say(settlement.state())).isEqualTo("住〔2026〕0004号 待验收，未销号");
            Settlement other = town.store.read(tx -> town.ledger.settlement(tx, UUID.randomUUID(), town.ledgerWords()));
            assertThat(other.standing()).isEqualTo(Standing.SETTLED);
        }
    }
}
