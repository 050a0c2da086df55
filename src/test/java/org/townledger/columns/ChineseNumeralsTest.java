package org.townledger.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource({"〇, 0", "零, 0", "一, 1", "两, 2", "十, 10", "一十, 10", "十一, 11", "二十, 20", "廿三, 23", "卅一, 31", "九十九, 99", "一百, 100",
        "一百零五, 105", "一百一十, 110", "一千零五十, 1050", "一千一百零五, 1105", "八千, 8000", "两万八千, 28000", "一万零五十, 10050",
        "十二万, 120000", "一亿二千万, 120000000", "一亿零五百, 100000500", "捌仟, 8000", "贰万捌仟, 28000", "壹拾贰萬叁仟肆佰伍拾陆, 123456",
        "二〇二四, 2024", "一九八五, 1985"})
    void isTheNumberThatItSays(String written, long value) {
        assertThat(ChineseNumerals.valueOf(written)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "二百五", "一万二", "十十", "百", "万", "三十多", "几", "十二十", "千五", "零万", "abc"})
    void isNoNumberThatCouldBeTakenInTwoWays(String written) {
        assertThat(ChineseNumerals.valueOf(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"二〇二四年十二月三十一日, 2024年12月31日", "二O二四年〇五月七日, 2024年05月7日", "2024年5月, 2024年5月", "OK, OK"})
    void standsInADateAsArabicDigits(String written, String arabic) {
        assertThat(ChineseNumerals.toArabic(written)).isEqualTo(arabic);
    }
}
