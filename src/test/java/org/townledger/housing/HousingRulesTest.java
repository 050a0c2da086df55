package org.townledger.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.housing.Houses.complete;
import static org.townledger.housing.Houses.day;
import static org.townledger.housing.Houses.found;
import static org.townledger.housing.Houses.graded;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.townledger.cases.Blocker;
import org.townledger.cases.Contradiction;

@DisplayName("The rules of the housing ledger")
class HousingRulesTest {

    private static final HousingRules RULES = Houses.RULES;
    private static final String REGISTER = "敖党发〔2024〕20号 第三章一(一)2 住房保障(1)";
    private static final String FUNDING = "敖党发〔2024〕20号 第三章一(一)2 住房保障(2)";

    private static List<String> missing(HousingCase house) {
        return RULES.closingBlockers(house).stream().map(Blocker::field).toList();
    }

    @Nested
    class ClosingADangerousHouse {

        @ParameterizedTest
        @EnumSource(value = Grade.class, names = {"C", "D"})
        void asksForRepairAcceptanceAndSubsidy(Grade grade) {
            assertThat(missing(graded(grade))).containsExactly("repair", "finished_on", "accepted_on", "acceptance", "subsidy");
        }

        @Test
        void isFreeOnceAllOfThemStand() {
            assertThat(missing(complete())).isEmpty();
        }

        /** Each row takes one thing away from a house that might be closed. */
        @ParameterizedTest
        @CsvSource({
                "repair,      housing.close.repairModeMissing, " + FUNDING,
                "finished_on, housing.close.repairUnfinished,  " + REGISTER,
                "accepted_on, housing.close.acceptanceUndated, " + REGISTER,
                "acceptance,  housing.close.acceptanceMissing, " + REGISTER,
                "subsidy,     housing.close.subsidyUnpaid,     " + FUNDING})
        void saysWhatIsMissingAndCitesTheClause(String field, String what, String clause) {
            assertThat(RULES.closingBlockers(without(field))).singleElement().satisfies(blocker -> {
                assertThat(blocker.field()).isEqualTo(field);
                assertThat(blocker.what().key()).isEqualTo(what);
                assertThat(blocker.clause().citation()).isEqualTo(clause);
            });
        }

        private HousingCase without(String field) {
            Repair had = complete().repair();
            return switch (field) {
                case "repair" -> complete().with(new Repair(null, null, null, 2026, null, null, had.startedOn(), had.finishedOn(), had.acceptedOn(), true, null, null));
                case "finished_on" -> complete().with(new Repair(null, had.mode(), null, 2026, null, null, had.startedOn(), null, had.acceptedOn(), true, null, null));
                case "accepted_on" -> complete().with(new Repair(null, had.mode(), null, 2026, null, null, had.startedOn(), had.finishedOn(), null, true, null, null));
                case "acceptance" -> complete().with(new Repair(null, had.mode(), null, 2026, null, null, had.startedOn(), had.finishedOn(), had.acceptedOn(), null, null, null));
                case "subsidy" -> complete().with(Money.NONE);
                default -> throw new IllegalArgumentException(field);
            };
        }

        @Test
        void isRefusedAfterAnAcceptanceThatFailed() {
            Repair had = complete().repair();
            var failed = complete().with(new Repair(null, had.mode(), null, 2026, null, null, had.startedOn(), had.finishedOn(), had.acceptedOn(), false, null, null));

            assertThat(RULES.closingBlockers(failed)).extracting(blocker -> blocker.what().key()).containsExactly("housing.close.acceptanceFailed");
        }

        @Test
        void takesAReasonInThePlaceOfASubsidy() {
            var unpaid = complete().with(new Money(null, null, null, null, null, null, null, "自愿全额自筹"));

            assertThat(missing(unpaid)).isEmpty();
        }

        @Test
        void isFreeWhereTheFamilyLivesInAnotherHouseThatIsSafe() {
            assertThat(missing(graded(Grade.D).with(new OtherHouse("镇区楼房，自有", Grade.A)))).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(value = Grade.class, names = {"C", "D"})
        void isRefusedWhereTheOtherHouseIsDangerousToo(Grade other) {
            assertThat(missing(graded(Grade.D).with(new OtherHouse("老院子", other)))).contains("finished_on");
        }
    }

    @Nested
    class ClosingASoundHouse {

        @ParameterizedTest
        @EnumSource(value = Grade.class, names = {"A", "B"})
        void asksForNoRepair(Grade grade) {
            assertThat(missing(graded(grade))).isEmpty();
        }

        @Test
        void asksForTheAppraisalFirst() {
            assertThat(missing(found())).containsExactly("grade", "appraised_on");
        }
    }

    @Nested
    class AfterARebound {

        @Test
        void whatWasDoneBeforeNoLongerCounts() {
            var reopened = complete().with(complete().file().closed(day("2026-10-21"), "郭海燕", null).reopened(day("2026-11-16")));

            assertThat(RULES.closingBlockers(reopened)).extracting(blocker -> blocker.what().key()).containsExactly("housing.close.reboundOpen");
        }

        @Test
        void aNewAppraisalOfTheSoundHouseIsEnough() {
            var reopened = graded(Grade.B).with(graded(Grade.B).file().closed(day("2026-10-21"), "郭海燕", null).reopened(day("2026-11-16")))
                    .with(new Appraisal(Grade.B, null, Parts.UNKNOWN, null, null, day("2026-11-18"), null, null, null));

            assertThat(missing(reopened)).isEmpty();
        }
    }

    @Nested
    class TheGradeOfAHouse {

        @ParameterizedTest
        @CsvSource(nullValues = "-", value = {
                "安全, a, a, a, A", "安全, a, b, a, B", "安全, b, c, a, C", "安全, d, a, b, D", "危险, a, a, a, D", "危险, -, -, -, D", "-, -, c, -, C", "-, -, -, -, -"})
        void isThatOfItsWorstPartAndDOnADangerousSite(String site, PartGrade foundation, PartGrade walls, PartGrade roof, Grade implied) {
            Boolean safe = site == null ? null : site.equals("安全");

            assertThat(new Parts(safe, foundation, walls, null, null, roof, null).impliedGrade().orElse(null)).isEqualTo(implied);
        }

        @Test
        void mayBeOverruledByTheInspectorWithAReasonOnly() {
            var parts = new Parts(true, PartGrade.a, PartGrade.c, null, null, null, null);
            var silent = new Appraisal(Grade.B, null, parts, null, null, day("2026-03-20"), null, null, null);
            var explained = new Appraisal(Grade.B, null, parts, null, "裂缝为抹灰层开裂，不影响承重", day("2026-03-20"), null, null, null);

            assertThat(missing(found().with(silent))).containsExactly("overrule_reason");
            assertThat(missing(found().with(explained))).isEmpty();
        }
    }

    @Nested
    class AnAmountOfMoney {

        @ParameterizedTest
        @CsvSource({"36000.00, false", "999999.99, false", "1000000.00, true", "280000000.00, true"})
        void ofAMillionYuanOrMoreForOneHouseIsQuestioned(java.math.BigDecimal yuan, boolean questioned) {
            var house = complete().with(new Money(null, null, null, null, yuan, day("2026-10-20"), null, null));

            assertThat(RULES.contradictions(house)).extracting(Contradiction::field)
                    .containsExactlyElementsOf(questioned ? List.of("subsidy") : List.of());
        }
    }

    @Nested
    class TheOrderOfDays {

        @ParameterizedTest
        @CsvSource(nullValues = "-", value = {
                // appraised, started, finished, accepted, paid, the field at fault
                "2026-03-20, 2026-05-08, 2026-09-20, 2026-10-08, 2026-10-20, -",
                "2026-03-20, 2026-03-20, 2026-03-20, 2026-03-20, 2026-03-20, -",
                "2026-03-20, 2026-03-19, -, -, -, started_on",
                "2026-06-05, -, 2026-05-01, -, -, finished_on",
                "2026-03-20, 2026-05-08, 2026-05-07, -, -, finished_on",
                "2026-03-20, 2026-05-08, 2026-09-20, 2026-09-19, -, accepted_on",
                "2026-03-20, 2026-05-08, 2026-09-20, 2026-10-08, 2026-10-07, paid_on"})
        void isAppraisalStartFinishAcceptancePayment(String appraised, String started, String finished, String accepted, String paid, String fault) {
            var house = graded(Grade.D).with(new Appraisal(Grade.D, null, Parts.UNKNOWN, null, null, orNull(appraised), null, null, null))
                    .with(new Repair(null, null, null, null, null, null, orNull(started), orNull(finished), orNull(accepted), null, null, null))
                    .with(new Money(null, null, null, null, null, orNull(paid), null, null));

            assertThat(RULES.contradictions(house)).extracting(Contradiction::field)
                    .containsExactlyElementsOf(fault == null ? List.of() : List.of(fault));
        }

        private static java.time.LocalDate orNull(String iso) {
            return iso == null ? null : day(iso);
        }
    }
}
