package org.townledger.medical;

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

/** 敖党发〔2024〕20号 第三章一(一)2 医疗保障(2): 个人参保. */
@DisplayName("A household's medical protection")
class MedicalSettlementTest {

    private final Wording words = new Wording(Wording.CHINESE);

    private static Settlement of(MedicalCase... patients) {
        return Patients.RULES.settlement(List.of(patients), 2026);
    }

    private static MedicalCase closed(MedicalCase patient) {
        return patient.with(patient.file().closed(Patients.day("2026-11-01"), "郭海燕", null));
    }

    @Test
    void isOpenWhileACaseIs() {
        Settlement settlement = of(Patients.complete().in(CaseState.AWAITING_ACCEPTANCE));
        assertThat(settlement.standing()).isEqualTo(Standing.OPEN);
        assertThat(settlement.clause().id()).isEqualTo("medical-2");
        assertThat(words.say(settlement.state())).isEqualTo("医〔2026〕0012号 待验收，未销号");
    }

    @Test
    void isSettledWhereEveryMemberIsInsuredThisYear() {
        Settlement settlement = of(closed(Patients.complete()));
        assertThat(settlement.standing()).isEqualTo(Standing.SETTLED);
        assertThat(words.say(settlement.state())).isEqualTo("本户 2 人 2026 年度均已参保");
    }

    @Test
    void isOpenWhereAMemberIsRecordedAsNotInsured() {
        MedicalCase patient = closed(Patients.complete());
        Member child = patient.members().getLast();
        Settlement settlement = of(patient.withInsurance(List.of(patient.insured().getFirst(),
                new Insurance(null, child.person(), child.name(), 2026, Insurance.NOT_INSURED, null, null, null))));
        assertThat(settlement.standing()).isEqualTo(Standing.OPEN);
        assertThat(settlement.caseId()).isEqualTo(patient.file().id());
        assertThat(words.say(settlement.state())).isEqualTo("王小明 2026 年度未参保");
    }

    @Test
    void isUnknownWhereNobodyRecordedAMember() {
        MedicalCase patient = closed(Patients.complete());
        Settlement settlement = of(patient.withInsurance(List.of(patient.insured().getFirst())));
        assertThat(settlement.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(words.say(settlement.state())).isEqualTo("本户 2 人，2026 年度已登记参保 1 人，其余未登记");
    }

    @Test
    void isUnknownInAYearOfWhichNothingIsRecorded() {
        assertThat(Patients.RULES.settlement(List.of(closed(Patients.complete())), 2027).standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void isReadFromTheLedgerForThatHouseholdAlone(@TempDir Path folder) {
        try (var town = new MedicalTown(folder).withPatients()) {
            MedicalCase open = town.patient(1);
            Settlement settlement = town.store.read(tx -> town.ledger.settlement(tx, open.file().concerned().household(), town.ledgerWords()));
            assertThat(settlement.caseId()).isEqualTo(open.file().id());
            Settlement other = town.store.read(tx -> town.ledger.settlement(tx, UUID.randomUUID(), town.ledgerWords()));
            assertThat(words.say(other.state())).isEqualTo("没有登记本户 2026 年度参保情况");
        }
    }
}
