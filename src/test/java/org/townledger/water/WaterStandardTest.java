package org.townledger.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.water.Level.MET;
import static org.townledger.water.Level.NEARLY;
import static org.townledger.water.Level.NOT_MET;
import static org.townledger.water.Waters.STANDARD;
import static org.townledger.water.Waters.decimal;
import static org.townledger.water.Waters.test;
import static org.townledger.water.Waters.tests;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The water, judged by T/CHES 18-2018")
class WaterStandardTest {

    private static WaterLevels levels(Measured measured, WaterTest... tests) {
        return STANDARD.levels(measured, List.of(tests));
    }

    private static Measured fetched(Boolean piped, String minutes, Integer metres, Integer climb) {
        return new Measured(null, null, new Measured.Fetching(piped, decimal(minutes), metres, climb), null, Measured.Tasting.UNKNOWN);
    }

    @Nested
    class TheAmountInADryPlace {

        @ParameterizedTest
        @CsvSource(nullValues = "-", value = {"45, MET", "40, MET", "39.9, NEARLY", "38, NEARLY", "20, NEARLY", "19.9, NOT_MET", "15, NOT_MET", "0, NOT_MET", "-, -"})
        void isMetFromFortyLitresAndNearlyFromTwenty(String litres, Level level) {
            assertThat(levels(Waters.measured(null, litres, null, null, Measured.Tasting.UNKNOWN)).litres()).isEqualTo(level);
        }
    }

    @Nested
    class TheGuarantee {

        @ParameterizedTest
        @CsvSource(nullValues = "-", value = {"100, MET", "95, MET", "94.99, NEARLY", "90, NEARLY", "89.99, NOT_MET", "0, NOT_MET", "-, -"})
        void isMetFrom95AndNearlyFrom90PerCent(String guarantee, Level level) {
            assertThat(levels(Waters.measured(null, null, null, guarantee, Measured.Tasting.UNKNOWN)).guarantee()).isEqualTo(level);
        }
    }

    @Nested
    class FetchingTheWater {

        @ParameterizedTest
        @CsvSource(nullValues = "-", value = {
                // piped, minutes, metres, climb, level
                "true, -, -, -, MET", "true, 30, 900, 90, MET", "-, 10, -, -, MET", "-, 10.1, -, -, NEARLY", "-, 20, -, -, NEARLY",
                "-, 20.1, -, -, NOT_MET", "false, 30, -, -, NOT_MET", "-, -, 400, 40, MET", "-, -, 401, 40, NEARLY", "-, -, 400, 41, NEARLY",
                "-, -, 800, 80, NEARLY", "-, -, 801, 10, NOT_MET", "-, -, 100, 81, NOT_MET", "-, -, 400, -, -", "-, -, 801, -, NOT_MET",
                "-, 30, 400, 40, MET", "-, 9, 900, -, MET", "false, -, -, -, -", "-, -, -, -, -"})
        void isMetByPipeOrTimeOrDistanceWhicheverIsBest(Boolean piped, String minutes, Integer metres, Integer climb, Level level) {
            assertThat(levels(fetched(piped, minutes, metres, climb)).convenience()).isEqualTo(level);
        }
    }

    @Nested
    class TheQuality {

        @ParameterizedTest
        @CsvSource(nullValues = "-", value = {"true, true, true, NEARLY", "true, true, false, NOT_MET", "false, -, -, NOT_MET", "true, true, -, -", "-, -, -, -"})
        void isNearlyMetByLookingSmellingAskingAndTasting(Boolean clear, Boolean tasteless, Boolean harmless, Level level) {
            var tasted = Waters.measured(null, null, null, null, new Measured.Tasting(clear, tasteless, harmless));

            assertThat(levels(tasted).quality()).isEqualTo(level);
        }

        @Test
        void isMetWhereEveryTestIsPassed() {
            assertThat(levels(Measured.UNKNOWN, test("2026-05-01", "氟化物", true), test("2026-05-01", "砷", true)).quality()).isEqualTo(MET);
        }

        @Test
        void isNotMetWhereOneTestFailsHoweverTheWaterTastes() {
            var tasted = Waters.measured(null, null, null, null, Waters.GOOD);

            assertThat(levels(tasted, test("2026-05-01", "氟化物", false), test("2026-05-01", "砷", true)).quality()).isEqualTo(NOT_MET);
        }

        @Test
        void countsTheLatestTestOfEachIndicator() {
            assertThat(levels(Measured.UNKNOWN, test("2026-05-01", "氟化物", false), test("2026-06-01", "氟化物", true)).quality()).isEqualTo(MET);
            assertThat(levels(Measured.UNKNOWN, test("2026-05-01", "氟化物", true), test("2026-06-01", "氟化物", false)).quality()).isEqualTo(NOT_MET);
        }
    }

    @Nested
    class TheWhole {

        @ParameterizedTest
        @CsvSource(nullValues = "-", value = {
                "MET, MET, MET, MET, SAFE", "MET, NEARLY, MET, MET, NEARLY_SAFE", "NEARLY, NEARLY, NEARLY, NEARLY, NEARLY_SAFE",
                "NOT_MET, MET, MET, MET, UNSAFE", "MET, NOT_MET, MET, MET, UNSAFE", "MET, MET, NOT_MET, MET, UNSAFE", "MET, MET, MET, NOT_MET, UNSAFE",
                "NOT_MET, -, -, -, UNSAFE", "MET, -, MET, MET, -", "NEARLY, -, MET, MET, -", "-, -, -, -, -"})
        void isSafeNearlySafeOrUnsafeByTheWorstAndUnknownWhereNoneFailsButOneIsUnknown(Level litres, Level quality, Level convenience, Level guarantee, Safety safety) {
            assertThat(new WaterLevels(litres, quality, convenience, guarantee).safety()).isEqualTo(Optional.ofNullable(safety));
        }

        @Test
        void isUnknownWhereNoLimitStands() {
            var none = WaterStandard.of(_ -> Optional.empty());

            assertThat(none.levels(Waters.measured("2026-05-22", "15", "30", "80", Waters.GOOD), tests())).isEqualTo(new WaterLevels(null, NEARLY, null, null));
        }
    }

    @Nested
    class HowTheWaterIsNow {

        @Test
        void isWhatWasFoundUntilTheWorksAreFinished() {
            var unfinished = Waters.found().remeasured(Waters.measured("2026-05-22", "45", "9", "96", Waters.GOOD));

            assertThat(WaterRules.levels(unfinished, STANDARD).litres()).isEqualTo(NOT_MET);
            assertThat(WaterRules.levels(Waters.complete(), STANDARD)).isEqualTo(new WaterLevels(MET, NEARLY, MET, MET));
        }

        @Test
        void isWhatWasFoundAgainAfterARebound() {
            var closed = Waters.complete().file().closed(Waters.day("2026-06-01"), "郭海燕", null);
            var reopened = Waters.complete().with(closed).with(closed.reopened(Waters.day("2026-08-01")));

            assertThat(WaterRules.levels(reopened, STANDARD).safety()).contains(Safety.UNSAFE);
        }
    }
}
