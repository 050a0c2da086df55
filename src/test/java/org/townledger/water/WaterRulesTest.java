package org.townledger.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.water.Waters.RECHECK_DAYS;
import static org.townledger.water.Waters.RULES;
import static org.townledger.water.Waters.STANDARD;
import static org.townledger.water.Waters.complete;
import static org.townledger.water.Waters.day;
import static org.townledger.water.Waters.found;
import static org.townledger.water.Waters.measured;
import static org.townledger.water.Waters.test;
import static org.townledger.water.Waters.tests;
import static org.townledger.water.Waters.works;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.cases.Blocker;
import org.townledger.cases.Contradiction;

@DisplayName("The rules of the water ledger")
class WaterRulesTest {

    private static List<Blocker> blockers(WaterCase water) {
        return RULES.closingBlockers(water, STANDARD, RECHECK_DAYS);
    }

    private static List<String> missing(WaterCase water) {
        return blockers(water).stream().map(Blocker::field).toList();
    }

    private static List<String> keys(WaterCase water) {
        return blockers(water).stream().map(blocker -> blocker.what().key()).toList();
    }

    @Nested
    class Closing {

        @Test
        void isFreeWhereTheWorksAreDoneAndEveryIndicatorIsMeasuredAgainAndGood() {
            assertThat(missing(complete())).isEmpty();
        }

        @Test
        void ofAnIssueJustFoundAsksForEverythingAndNamesTheClause() {
            assertThat(missing(found())).containsExactly("measure", "fixed_on", "measured_after_on");
            assertThat(blockers(found())).extracting(blocker -> blocker.clause().citation()).allMatch(
                    citation -> citation.contains("饮水保障") || citation.contains("T/CHES 18-2018"));
        }

        /** 饮水保障(1), T/CHES 18-2018: each indicator at least nearly met after the works. */
        @ParameterizedTest
        @CsvSource(nullValues = "-", value = {
                "20, 20, 90, -", "19.9, 20, 90, water.close.litresTooLow", "20, 20.1, 90, water.close.convenienceTooLow",
                "20, 20, 89.9, water.close.guaranteeTooLow", "-, 20, 90, water.close.litresUnmeasured",
                "20, -, 90, water.close.convenienceUnmeasured", "20, 20, -, water.close.guaranteeUnmeasured"})
        void isRefusedWhereAnIndicatorIsNotMeasuredAgainOrStillTooLow(String litres, String minutes, String guarantee, String key) {
            var water = complete().remeasured(measured("2026-05-22", litres, minutes, guarantee, Waters.GOOD));

            assertThat(keys(water)).isEqualTo(key == null ? List.of() : List.of(key));
        }

        @Test
        void namesEachIndicatorOnceAnythingWasMeasuredAgain() {
            var begun = found().with(works("2026-04-02", "2026-05-20")).remeasured(measured("2026-05-22", "45", null, null, Measured.Tasting.UNKNOWN));

            assertThat(missing(begun)).containsExactly("water_clear_after", "minutes_after", "guarantee_after");
        }

        @Test
        void takesALaboratorysTestOfASampleTakenAfterTheWorks() {
            var untasted = complete().remeasured(measured("2026-05-22", "45", "9", "96", Measured.Tasting.UNKNOWN));

            assertThat(keys(untasted)).containsExactly("water.close.qualityUnmeasured");
            assertThat(keys(untasted.tested(tests(test("2026-05-19", "氟化物", true))))).containsExactly("water.close.qualityUnmeasured");
            assertThat(keys(untasted.tested(tests(test("2026-05-20", "氟化物", true))))).isEmpty();
            assertThat(keys(untasted.tested(tests(test("2026-05-20", "氟化物", false))))).containsExactly("water.close.qualityTooLow");
        }

        @Test
        void isRefusedWhereItWasMeasuredBeforeTheWorksWereDone() {
            var early = complete().remeasured(measured("2026-05-19", "45", "9", "96", Waters.GOOD));

            assertThat(keys(early)).containsExactly("water.close.measuredTooEarly");
        }

        @Test
        void asksForTheDayOfTheLookBackOnlyWhereTheOfficeHasSetNoDays() {
            assertThat(RULES.closingBlockers(complete(), STANDARD, Optional.empty())).extracting(Blocker::field).containsExactly("recheck_due_on");
            assertThat(RULES.closingBlockers(complete().with(complete().rechecks().due(day("2026-09-01"))), STANDARD, Optional.empty())).isEmpty();
            assertThat(WaterRules.recheckDue(day("2026-06-01"), RECHECK_DAYS)).contains(day("2026-08-30"));
        }
    }

    @Nested
    class AfterARebound {

        private final WaterCase reopened = reopened();

        private static WaterCase reopened() {
            var closed = complete().with(complete().file().closed(day("2026-06-01"), "郭海燕", null));
            return closed.with(closed.rechecks().due(day("2026-08-30"))).with(closed.file().reopened(day("2026-08-28")));
        }

        @Test
        void whatWasDoneAndMeasuredBeforeNoLongerCounts() {
            assertThat(keys(reopened)).containsExactly("water.close.reboundOpen");
        }

        @Test
        void theMeasuringHasToFollowTheNewWorks() {
            var mended = reopened.with(works("2026-08-30", "2026-09-10"));

            assertThat(keys(mended)).containsExactly("water.close.measuredTooEarly");
            assertThat(keys(mended.remeasured(measured("2026-09-12", "45", "9", "96", Waters.GOOD)))).isEmpty();
        }

        @Test
        void theNextLookBackIsPlannedAnew() {
            assertThat(reopened.rechecks().dueOn()).isNull();
        }
    }

    @Nested
    class TheOrderOfDays {

        @ParameterizedTest
        @CsvSource(nullValues = "-", value = {
                // found 2026-03-12; started, fixed, emergency, measured after, the field at fault
                "2026-04-02, 2026-05-20, 2026-03-12, 2026-05-22, -",
                "2026-03-12, 2026-03-12, -, 2026-03-12, -",
                "2026-03-11, -, -, -, started_on",
                "-, 2026-03-11, -, -, fixed_on",
                "2026-04-02, 2026-04-01, -, -, fixed_on",
                "-, -, 2026-03-11, -, emergency_on",
                "-, -, -, 2026-03-11, measured_after_on"})
        void isFindingStartCompletionAndAMeasuringAfterTheFirst(String started, String fixed, String emergency, String measured, String fault) {
            var water = found().with(new Works(null, Waters.orNull(emergency), "新打机井", null, Waters.orNull(started), Waters.orNull(fixed), null, null))
                    .remeasured(measured(measured, "45", "9", "96", Waters.GOOD));

            assertThat(RULES.contradictions(water)).extracting(Contradiction::field).isEqualTo(fault == null ? List.of() : List.of(fault));
        }
    }
}
