package org.townledger.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.columns.CellTypes.PERCENT;
import static org.townledger.columns.ReadingAssertions.assertNothing;
import static org.townledger.columns.ReadingAssertions.assertRefused;
import static org.townledger.columns.ReadingAssertions.dated;
import static org.townledger.columns.ReadingAssertions.number;
import static org.townledger.columns.ReadingAssertions.valueOf;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A percentage")
class PercentCellTest {

    @ParameterizedTest
    @CsvSource({"98%, 98", "９８％, 98", "98 %, 98", "约96%, 96", "≥95%, 95", "95%以上, 95", "百分之95, 95", "百分之九十五, 95", "百分之百, 100",
            "96.5%, 96.5", "96, 96", "100, 100", "0.96, 96", "0.5, 50", "1, 100", "1%, 1", "0.5%, 0.5", "0, 0", "0%, 0", "1.5, 1.5"})
    void isReadAsItIsWritten(String written, BigDecimal percent) {
        assertThat(valueOf(PERCENT, written)).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0.96, 96", "0.88, 88", "0.93, 93", "1, 100", "96, 96", "100, 100", "0.9600000000000001, 96", "0, 0"})
    void mayBeANumberOfWhichUpToOneIsAShare(String stored, BigDecimal percent) {
        assertThat(valueOf(PERCENT, number(stored))).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"101%", "-5%", "960", "较高", "95-98%", "九成"})
    void isNotGuessed(String written) {
        assertRefused(PERCENT, written, "columns.percent.unreadable");
    }

    @Test
    void isNoDay() {
        assertThat(PERCENT.read(dated("45290"))).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "无"})
    void mayBeLeftOut(String written) {
        assertNothing(PERCENT, written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1", "96", "88.25", "0", "100"})
    void isReadBackFromAWorkbookAsItWentIn(String percent) {
        var value = new BigDecimal(percent);

        assertThat(((Reading.Value<BigDecimal>) PERCENT.read(PERCENT.cell(value))).value()).isEqualByComparingTo(value);
    }
}
