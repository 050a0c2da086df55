package org.townledger.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.columns.CellTypes.MONEY;
import static org.townledger.columns.ReadingAssertions.assertNothing;
import static org.townledger.columns.ReadingAssertions.assertRefused;
import static org.townledger.columns.ReadingAssertions.dated;
import static org.townledger.columns.ReadingAssertions.number;
import static org.townledger.columns.ReadingAssertions.valueOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"8000", "8000元", "8,000", "8，000", "8000.00", "￥8,000.00", "¥8000", "８０００", "８０００元", "8 000",
        "0.8万元", "0.8 万元", "0.8万", "8千", "8千元", "80百元", "8000元整", "RMB8000", "人民币8000元", "人民币：8000元", "捌仟元整", "捌仟圆",
        "八千元", "八千", " 8000\u3000", "8000.0"})
    void eightThousandYuan(String written) {
        assertThat(valueOf(MONEY, written)).isEqualTo(new BigDecimal("8000.00"));
    }

    @ParameterizedTest
    @CsvSource({"2.8万元, 28000", "2万元, 20000", "'28,000', 28000", "2万8千, 28000", "贰万捌仟元整, 28000", "两万五千, 25000",
        "3.01万元, 30100", "'1,234,567.89', 1234567.89", "0, 0", "0.5, 0.5", "壹拾万零伍佰元, 100500", "925, 925"})
    void otherAmounts(String written, BigDecimal yuan) {
        assertThat(valueOf(MONEY, written)).isEqualByComparingTo(yuan);
    }

    @Test
    void aNumberIsRoundedToTheFen() {
        assertThat(valueOf(MONEY, number("8000"))).isEqualTo(new BigDecimal("8000.00"));
        assertThat(valueOf(MONEY, number("2666.6666666666665"))).isEqualTo(new BigDecimal("2666.67"));
        assertThat(valueOf(MONEY, number("8.0E3"))).isEqualTo(new BigDecimal("8000.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "—", "空", "/", "-", "暂无"})
    void nothingIsNotZero(String written) {
        assertNothing(MONEY, written);
    }

    @ParameterizedTest
    @CsvSource({"-8000, negative", "－8000元, negative", "负八千, negative", "(8000), unreadable", "八千左右, unreadable",
        "'8,00', unreadable", "8000元/户, unreadable", "8000+2000, unreadable", "1.234, tooFine", "0.12345678万, tooFine",
        "10000000000, tooLarge", "二百五, unreadable", "已补, unreadable", "O, unreadable", "8.000.00, unreadable"})
    void whatIsNoAmountIsRefused(String written, String reason) {
        assertRefused(MONEY, written, "columns.money." + reason);
    }

    @Test
    void aNegativeOrADatedNumberIsRefused() {
        assertRefused(MONEY, number("-1"), "columns.money.negative");
        assertRefused(MONEY, dated("8000"), "columns.money.dated");
    }

    @Test
    void peopleReadGroupsAndProgramsPlainNumbers() {
        assertThat(MONEY.text(new BigDecimal("8000.00"))).isEqualTo("8,000.00");
        assertThat(MONEY.plain(new BigDecimal("8000.00"))).isEqualTo("8000");
        assertThat(MONEY.plain(new BigDecimal("8000.50"))).isEqualTo("8000.5");
        assertThat(MONEY.plain(new BigDecimal("0.00"))).isEqualTo("0");
    }

    @RepeatedTest(200)
    void anyAmountIsReadBackFromEveryForm(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        BigDecimal yuan = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2);
        String plain = yuan.toPlainString();
        String grouped = MONEY.text(yuan);
        for (String written : List.of(plain, plain + "元", grouped, "￥" + grouped, grouped.replace(',', '，') + "元",
                yuan.movePointLeft(4).toPlainString() + "万元", yuan.movePointLeft(3).toPlainString() + "千元",
                MONEY.plain(yuan))) {
            assertThat(valueOf(MONEY, written)).as(written).isEqualTo(yuan);
        }
        assertThat(valueOf(MONEY, MONEY.cell(yuan))).isEqualTo(yuan);
        assertThat(valueOf(MONEY, new RawCell.Number(new BigDecimal(yuan.doubleValue()), false))).isEqualTo(yuan);
    }
}
