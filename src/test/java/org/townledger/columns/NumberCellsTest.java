package org.townledger.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.columns.CellTypes.AREA;
import static org.townledger.columns.CellTypes.COUNT;
import static org.townledger.columns.CellTypes.YEAR;
import static org.townledger.columns.ReadingAssertions.assertNothing;
import static org.townledger.columns.ReadingAssertions.assertRefused;
import static org.townledger.columns.ReadingAssertions.dated;
import static org.townledger.columns.ReadingAssertions.number;
import static org.townledger.columns.ReadingAssertions.valueOf;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCellsTest {

    @Nested
    class AYear {

        @ParameterizedTest
        @CsvSource({"1982, 1982", "1982年, 1982", "1982.0, 1982", "１９８２年, 1982", "85年, 1985", "05年, 2005", "一九八二年, 1982",
            "八五年, 1985", "1998.5, 1998", "1998年5月, 1998", "1998-05-07, 1998", "2005年5月7日, 2005", "20050507, 2005", "1850, 1850"})
        void isReadAlone(String written, int year) {
            assertThat(valueOf(YEAR, written)).isEqualTo(year);
        }

        @Test
        void mayBeANumberOrADate() {
            assertThat(valueOf(YEAR, number("2005"))).isEqualTo(2005);
            assertThat(valueOf(YEAR, dated("31234"))).isEqualTo(1985);
        }

        @Test
        void typedIntoADateCellIsNoDayOf1905() {
            assertThat(valueOf(YEAR, dated("1982"))).isEqualTo(1982);
        }

        @ParameterizedTest
        @CsvSource({"八十年代, unreadable", "80年代, unreadable", "85, unreadable", "1982-1990, unreadable", "1982-90, unreadable",
            "约1982年, unreadable", "1849, outOfRange", "2101年, outOfRange", "1982.13, unreadable"})
        void isNotGuessed(String written, String reason) {
            assertRefused(YEAR, written, "columns.year." + reason);
        }
    }

    @Nested
    class AnArea {

        @ParameterizedTest
        @CsvSource({"36.1㎡, 36.1", "36.1平方米, 36.1", "36.1 平米, 36.1", "约36, 36", "大约36㎡左右, 36", "３６．１, 36.1", "36.1m², 36.1",
            "36.1M2, 36.1", "'1,036.5', 1036.5", "36平方, 36", "0, 0"})
        void isReadWithoutItsUnit(String written, BigDecimal area) {
            assertThat(valueOf(AREA, written)).isEqualByComparingTo(area);
        }

        @Test
        void losesTheNoiseOfFloatingPoint() {
            assertThat(valueOf(AREA, number("68.59999999999999"))).isEqualTo(new BigDecimal("68.60"));
            assertThat(AREA.plain(new BigDecimal("68.60"))).isEqualTo("68.6");
            assertThat(AREA.text(new BigDecimal("100.00"))).isEqualTo("100");
        }

        @ParameterizedTest
        @ValueSource(strings = {"36亩", "36-40", "-36", "三间", "36+20", "100000000"})
        void isNotGuessed(String written) {
            assertRefused(AREA, written, "columns.decimal.unreadable");
        }

        @Test
        void hasNoOtherUnitThanItsOwn() {
            assertThat(valueOf(CellTypes.decimal(0, "升/人·日", "升"), "22升")).isEqualTo(new BigDecimal("22"));
            assertRefused(CellTypes.decimal(0, "升"), "22㎡", "columns.decimal.unreadable");
            assertRefused(AREA, dated("45000"), "columns.decimal.unreadable");
        }
    }

    @Nested
    class ACount {

        @ParameterizedTest
        @CsvSource({"2人, 2", "３, 3", "二, 2", "两人, 2", "5次, 5", "３口, 3", "0, 0", "十二户, 12", "九十九, 99", "3.0, 3", "共5人, 5", "2个月, 2"})
        void isReadWithoutWhatIsCounted(String written, int count) {
            assertThat(valueOf(COUNT, written)).isEqualTo(count);
        }

        @Test
        void mayBeANumber() {
            assertThat(valueOf(COUNT, number("3"))).isEqualTo(3);
            assertThat(valueOf(COUNT, number("3.0"))).isEqualTo(3);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2人（含1名儿童）", "-1", "3.5", "十几", "一百二十", "2024年5月", "1000001", "多次"})
        void isNotGuessed(String written) {
            assertRefused(COUNT, written, "columns.count.unreadable");
        }

        @Test
        void isNotADate() {
            assertRefused(COUNT, dated("3"), "columns.count.unreadable");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "—", "/", "暂无"})
    void aPlaceholderIsNothing(String written) {
        assertNothing(YEAR, written);
        assertNothing(AREA, written);
        assertNothing(COUNT, written);
    }

    @RepeatedTest(100)
    void anyNumberIsReadBackFromItsCellItsTextAndItsPlainForm(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        roundTrip(YEAR, 1850 + random.nextInt(251));
        roundTrip(COUNT, random.nextInt(1_000_001));
        roundTrip(AREA, BigDecimal.valueOf(random.nextInt(10_000_000), 2));
    }

    private static <V> void roundTrip(CellType<V> type, V value) {
        assertThat(valueOf(type, type.cell(value))).isEqualTo(value);
        assertThat(valueOf(type, type.text(value))).isEqualTo(value);
        assertThat(valueOf(type, type.plain(value))).isEqualTo(value);
    }
}
