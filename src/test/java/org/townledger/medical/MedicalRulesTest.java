package org.townledger.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.medical.Patients.POLICY;
import static org.townledger.medical.Patients.RULES;
import static org.townledger.medical.Patients.bill;
import static org.townledger.medical.Patients.complete;
import static org.townledger.medical.Patients.day;
import static org.townledger.medical.Patients.found;
import static org.townledger.medical.Patients.stay;
import static org.townledger.medical.Patients.warned;
import static org.townledger.medical.Patients.yuan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.cases.Blocker;
import org.townledger.cases.Contradiction;

@DisplayName("The rules of the medical ledger")
class MedicalRulesTest {

    private static final String WATCH = "敖党发〔2024〕20号 第三章一(一)2 医疗保障(1)";
    private static final String INSURE = "敖党发〔2024〕20号 第三章一(一)2 医疗保障(2)";

    private static List<String> missing(MedicalCase patient) {
        return RULES.closingBlockers(patient, POLICY).stream().map(blocker -> blocker.what().key().substring("medical.close.".length())).toList();
    }

    @Nested
    class ClosingACase {

        @Test
        void asksForSupportInsuranceAndADoctor() {
            assertThat(missing(warned())).containsExactly("warningOpen", "uninsured", "contractMissing");
        }

        @Test
        void isFreeOnceAllOfThemStand() {
            assertThat(missing(complete())).isEmpty();
        }

        /** Each row takes one thing away from a case that might be closed. */
        @ParameterizedTest
        @CsvSource({
                "bill,      self_paid,        billIncomplete,       " + INSURE,
                "line,      measures,         noLine,               " + WATCH,
                "support,   measures,         warningOpen,          " + WATCH,
                "less,      measures,         warningOpen,          " + WATCH,
                "early,     measures,         warningOpen,          " + WATCH,
                "insurance, insurance,        uninsured,            " + INSURE,
                "contract,  contracted,       contractMissing,      " + WATCH,
                "visit,     next_visit,       visitOverdue,         " + WATCH,
                "elsewhere, elsewhere_reason, elsewhereUnexplained, " + WATCH})
        void saysWhatIsMissingAndCitesTheClause(String without, String field, String what, String clause) {
            var policy = without.equals("line") ? new MedicalPolicy(POLICY.day(), Optional.empty(), POLICY.visits()) : POLICY;

            assertThat(RULES.closingBlockers(without(without), policy)).singleElement().satisfies((Blocker blocker) -> {
                assertThat(blocker.field()).isEqualTo(field);
                assertThat(blocker.what().key()).isEqualTo("medical.close." + what);
                assertThat(blocker.clause().citation()).isEqualTo(clause);
            });
        }

        private MedicalCase without(String what) {
            MedicalCase patient = complete();
            FamilyDoctor doctor = patient.doctor();
            return switch (what) {
                case "bill" -> patient.with(stay("2026-03-10", "高血压", bill("60000", null, null, null, null)));
                case "line" -> patient;
                case "support" -> patient.withSupports(List.of());
                case "less" -> patient.withSupports(List.of(new Support(null, "临时救助", yuan("4447.99"), day("2026-10-20"))));
                case "early" -> patient.withSupports(List.of(new Support(null, "临时救助", yuan("9000"), day("2025-11-23"))));
                case "insurance" -> patient.withInsurance(patient.insured().subList(0, 1));
                case "contract" -> patient.with(new FamilyDoctor(false, null, null, null, null, doctor.visits()));
                case "visit" -> patient.with(new FamilyDoctor(true, null, "苏日娜", null, day("2026-01-05"), List.of(new Visit(null, day("2026-08-22"), null, null))));
                case "elsewhere" -> patient.with(new Patient(null, true, " "));
                default -> throw new IllegalArgumentException(what);
            };
        }

        @Test
        void takesMonitoringForSupportWhateverWasGiven() {
            assertThat(missing(complete().withSupports(List.of(new Support(null, "纳入监测", null, null))))).isEmpty();
        }

        @Test
        void askForNoSupportWhereTheLineIsNotReached() {
            assertThat(missing(complete().withSupports(List.of()).with(stay("2025-11-23", "高血压", bill("60000", "30000", "8000", "3484", "18516"))))).isEmpty();
        }

        @Test
        void sayByNumberAndNotByNameWhoIsNotInsured() {
            Blocker uninsured = RULES.closingBlockers(complete().withInsurance(List.of()), POLICY).getFirst();

            assertThat(uninsured.what().arguments()).containsExactly("2026", "1、2");
        }

        @Test
        void countInsuranceOfThisYearAlone() {
            var lastYear = complete().insured().stream().map(row -> new Insurance(null, row.person(), row.name(), 2025, row.status(), null, null, null)).toList();

            assertThat(missing(complete().withInsurance(lastYear))).containsExactly("uninsured");
        }

        @Test
        void takeWhoIsSaidNotToBeInsuredForUninsured() {
            var refused = complete().insured().stream().map(row -> new Insurance(null, row.person(), row.name(), 2026, "未参保", null, null, null)).toList();

            assertThat(missing(complete().withInsurance(refused))).containsExactly("uninsured");
        }

        @Test
        void askForAsManyInsuredAsTheFamilyHasWhereTheRegisterDoesNotHaveIt() {
            assertThat(missing(complete().ofHousehold(List.of()).withInsurance(complete().insured().subList(0, 1)))).containsExactly("insuredUnknown");
        }

        @Test
        void askForNewSupportOrAVisitAfterARebound() {
            MedicalCase reopened = complete().with(complete().file().reopened(day("2026-11-01")));

            assertThat(missing(reopened)).containsExactly("reboundOpen");
        }
    }

    @Nested
    class WhoIsVisited {

        @ParameterizedTest
        @CsvSource({"高血压, 2026-11-22, 1", "高血压, 2026-11-23, 0", "肺结核, 2026-11-22, 1", "恶性肿瘤, 2020-01-01, 0"})
        void aResidentWithOneOfTheFourDiseasesAsOftenAsItAsks(String disease, String due, int blockers) {
            int months = disease.equals("肺结核") ? 1 : 3;
            MedicalCase patient = complete().with(stay("2026-03-10", disease, complete().stay().bill()))
                    .with(new FamilyDoctor(true, null, null, null, day("2019-01-01"), List.of(new Visit(null, day(due).minusMonths(months), null, null))));

            assertThat(missing(patient)).hasSize(blockers);
        }

        @Test
        void notWhoLivesElsewhereAndSaysWhy() {
            MedicalCase away = complete().with(FamilyDoctor.NONE).with(new Patient(null, true, "在银川随子女居住"));

            assertThat(missing(away)).isEmpty();
            assertThat(POLICY.nextVisit(away)).isEmpty();
        }

        @Test
        void byTheContractsDiseaseBeforeTheStays() {
            assertThat(complete().with(new FamilyDoctor(true, Chronic.TUBERCULOSIS, null, null, null, List.of())).chronic()).contains(Chronic.TUBERCULOSIS);
        }
    }

    @Nested
    class Bills {

        /** 基本医保 → 大病保险 → 医疗救助 → 自付, against the total. */
        @ParameterizedTest
        @CsvSource(value = {
                "93194, 38438, 21441, 16517, 16798, ",
                "93194, 38438, 21441, 16517, 16898, 100",
                "93194, 38438, 21441, 16517, 16698, 100",
                "15804, 10012,      ,  2025,  3767, ",
                "15804, 10012,      ,  2025,      , ",
                "15804, 10012,      ,  6025,      , 233",
                "     , 10012,      ,  2025,  3767, "})
        void saysByHowManyYuanThePartsMissTheTotal(String total, String basic, String serious, String aid, String self, String missed) {
            List<Contradiction> found = RULES.contradictions(found().with(stay("2026-03-10", null, bill(total, basic, serious, aid, self))));

            if (missed == null) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found).singleElement().satisfies(wrong -> {
                    assertThat(wrong.field()).isEqualTo("total");
                    assertThat(wrong.reason().arguments()).last().isEqualTo(missed);
                });
            }
        }

        @Test
        void takeABlankBenefitForNothingWhereTheOtherPartsAddUp() {
            assertThat(bill("15804", "10012", null, "2025", "3767").settled().serious()).isEqualByComparingTo("0");
            assertThat(bill("15804", "10012", null, "2025", "3000").settled().serious()).isNull();
        }

        @Test
        void knowNoSeriousIllnessInsuranceWhereBasicInsurancePaidNothing() {
            assertThat(RULES.contradictions(found().with(stay("2026-03-10", null, bill("100", "0", "40", "0", "60")))))
                    .singleElement().satisfies(wrong -> assertThat(wrong.field()).isEqualTo("serious"));
        }

        @Test
        void sayTheShareThatThePatientPaidToATenth() {
            assertThat(bill("93194", null, null, null, "16798").selfShare()).hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("18.0"));
        }

        @Test
        void letNobodyLeaveBeforeComing() {
            var wrong = new Stay(null, day("2026-03-10"), day("2026-03-09"), null, null, null, null, Bill.UNKNOWN, PayLater.NONE);

            assertThat(RULES.contradictions(found().with(wrong))).singleElement().satisfies(found -> assertThat(found.field()).isEqualTo("discharged_on"));
        }
    }
}
