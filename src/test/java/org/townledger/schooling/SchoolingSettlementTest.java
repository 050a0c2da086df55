package org.townledger.schooling;

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

/** 敖党发〔2024〕20号 第三章一(一)2 义务教育保障(1): 实施台账管理. */
@DisplayName("A household's schooling")
class SchoolingSettlementTest {

    private final Wording words = new Wording(Wording.CHINESE);
    private final SchoolingRules rules = new SchoolingRules(org.townledger.lists.Reference.clauses());

    @Test
    void isOpenWhileAChildIsAwayAndNamesTheCaseNotTheChild() {
        Settlement settlement = rules.settlement(List.of(Children.away("辍学").in(CaseState.UNDER_WAY)));

        assertThat(settlement.standing()).isEqualTo(Standing.OPEN);
        assertThat(settlement.clause().id()).isEqualTo("schooling-1");
        assertThat(words.say(settlement.state())).isEqualTo("学〔2026〕0012号 整改中，未销号").doesNotContain("苏日古嘎");
    }

    @Test
    void tellsHowManyMoreAreOpen() {
        SchoolingCase child = Children.away("辍学");
        assertThat(words.say(rules.settlement(List.of(child, child)).state())).isEqualTo("学〔2026〕0012号 发现，未销号，另有 1 件也未销号");
    }

    @Test
    void isSettledWhenTheChildIsBack() {
        SchoolingCase child = Children.returned();
        Settlement settlement = rules.settlement(List.of(child.with(child.file().closed(Children.day("2026-10-10"), "郭海燕", null))));
        assertThat(settlement.standing()).isEqualTo(Standing.SETTLED);
    }

    @Test
    void isReadFromTheLedgerForThatHouseholdAlone(@TempDir Path folder) {
        try (var town = new SchoolingTown(folder).withChildren()) {
            SchoolingCase away = town.child(1);
            Settlement settlement = town.store.read(tx -> town.ledger.settlement(tx, away.file().concerned().household(), town.ledgerWords()));
            assertThat(settlement.caseId()).isEqualTo(away.file().id());
            Settlement other = town.store.read(tx -> town.ledger.settlement(tx, UUID.randomUUID(), town.ledgerWords()));
            assertThat(words.say(other.state())).isEqualTo("控辍保学台账里没有本户未销号的件");
        }
    }
}
