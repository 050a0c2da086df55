package org.townledger.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.medical.Patients.bill;
import static org.townledger.medical.Patients.complete;
import static org.townledger.medical.Patients.day;
import static org.townledger.medical.Patients.found;
import static org.townledger.medical.Patients.warned;
import static org.townledger.medical.Patients.yuan;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.cases.DueWork;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;

@DisplayName("What a patient's case has to be done for")
class MedicalWorkTest {

    private static List<Work> work(MedicalCase patient) {
        var due = new DueWork("medical", false, Patients.TODAY, 7);
        new MedicalWork(Patients.RULES, Patients.POLICY).add(patient, due);
        return due.all();
    }

    private static List<Tuple> expected(WorkKind kind, String field) {
        return kind == null ? List.of() : List.of(Tuple.tuple(kind, field));
    }

    /** 第三章一(一)2 医疗保障(1): spending is watched; the line for this household is 14,068 yuan, near is eight tenths. */
    @ParameterizedTest
    @CsvSource({"14068, medical.work.reached", "13000, medical.work.near", "11254.40, medical.work.near", "11254.39,"})
    void isWarnedOfByWhatWasPaid(String paid, String what) {
        List<Work> work = work(found().with(Patients.stay("2026-03-10", null, bill("60000", "30000", null, null, paid))));
        assertThat(work).extracting(one -> one.what().key()).isEqualTo(what == null ? List.of() : List.of(what));
        assertThat(work).allSatisfy(one -> assertThat(one.kind()).isEqualTo(WorkKind.WARNING));
    }

    @Test
    void isNotWarnedOfOnceSupportMadeUpForIt() {
        assertThat(work(complete())).isEmpty();
    }

    /** 应签尽签: four visits a year after the contract. */
    @ParameterizedTest
    @CsvSource({"2026-08-10, OVERDUE", "2026-08-23, TODAY", "2026-08-28, SOON", "2026-09-30,"})
    void isVisited(LocalDate last, WorkKind kind) {
        FamilyDoctor doctor = new FamilyDoctor(true, Chronic.HYPERTENSION, "苏日娜", null, day("2026-01-05"),
                List.of(new Visit(null, last, "苏日娜", "血压平稳")));
        assertThat(work(found().with(doctor))).extracting(Work::kind, Work::field).isEqualTo(expected(kind, "next_visit"));
    }

    /** 先诊疗后付费: the town answers for the money until it is paid back. */
    @ParameterizedTest
    @CsvSource({"2026-11-22,, OVERDUE", "2026-11-22, 2026-11-20,", "2026-11-29,, SOON"})
    void isToPayBack(LocalDate due, LocalDate repaid, WorkKind kind) {
        Stay stay = found().stay();
        var later = new PayLater(true, "敖镇担〔2026〕1号", day("2026-05-01"), yuan("8000"), due, repaid);
        Stay treated = new Stay(stay.id(), stay.admittedOn(), stay.dischargedOn(), stay.hospital(), stay.level(), stay.disease(), stay.insured(),
                stay.bill(), later);
        assertThat(work(found().with(treated))).extracting(Work::kind, Work::field).isEqualTo(expected(kind, "repaid_on"));
    }

    /** 医疗保障(2): everybody is insured; a household that nobody has asked yet is not warned of. */
    @Test
    void isToldWhoOfTheHouseholdIsNotInsured() {
        MedicalCase asked = complete().withInsurance(complete().insured().subList(0, 1));
        assertThat(work(asked)).extracting(Work::kind, Work::field).containsExactly(Tuple.tuple(WorkKind.WARNING, "insurance"));
        assertThat(work(complete().withInsurance(List.of()))).isEmpty();
    }

    @Test
    void neitherANameNorADiagnosisIsSaid() {
        assertThat(work(warned())).isNotEmpty().allSatisfy(one -> {
            assertThat(one.whom()).isEqualTo("医〔2026〕0012号");
            assertThat(one.what().arguments().toString()).doesNotContain("高血压", "王德胜");
        });
    }
}
