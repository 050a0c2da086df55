package org.townledger.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.columns.CellTypes.LONG_TEXT;
import static org.townledger.columns.CellTypes.NAME;
import static org.townledger.columns.CellTypes.PHONE;
import static org.townledger.columns.CellTypes.TEXT;
import static org.townledger.columns.ReadingAssertions.assertNothing;
import static org.townledger.columns.ReadingAssertions.assertRefused;
import static org.townledger.columns.ReadingAssertions.dated;
import static org.townledger.columns.ReadingAssertions.number;
import static org.townledger.columns.ReadingAssertions.valueOf;

import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCellsTest {

    @Nested
    class Words {

        @ParameterizedTest
        @CsvSource({"'\u3000第三方鉴定机构 ', 第三方鉴定机构", "３社, 3社", "ＡＢｃ, ABc", "外出务工，钥匙在邻居处, 外出务工，钥匙在邻居处",
            "=cmd|calc, =cmd|calc", "砖混（含四脚落地）, 砖混（含四脚落地）", "无, 无", "㎡①, ㎡①", "𬸣㛃, 𬸣㛃", "'旗 \u00a0 住建局', 旗 住建局"})
        void stayAsTheyAreAndAreTypedInOrder(String written, String text) {
            assertThat(valueOf(TEXT, written)).isEqualTo(text);
        }

        @Test
        void ofOneLineLoseTheirLineBreaksAndOfSeveralKeepThem() {
            assertThat(valueOf(TEXT, "旗住建局\r\n委托")).isEqualTo("旗住建局 委托");
            assertThat(valueOf(LONG_TEXT, "1.独居；\r\n\r\n 2.腿脚不便\n")).isEqualTo("1.独居；\n2.腿脚不便");
        }

        @Test
        void loseWhatNoPrinterCanSet() {
            assertThat(valueOf(TEXT, "甲\u0000\u0007\u200b乙")).isEqualTo("甲乙");
        }

        @ParameterizedTest
        @CsvSource({"3, 3", "3.0, 3", "68.59999999999999, 68.6", "1.5E3, 1500", "477762234, 477762234"})
        void mayBeANumber(String digits, String text) {
            assertThat(valueOf(TEXT, number(digits))).isEqualTo(text);
        }

        @Test
        void showADateAsADate() {
            assertThat(valueOf(TEXT, dated("45419"))).isEqualTo("2024-05-07");
        }

        @Test
        void areNotMadeOfANumberThatLostItsLastDigits() {
            assertRefused(TEXT, number("6217000012345670000"), "columns.text.lostDigits");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "\u3000\n", "—", "/", "－"})
        void areNothingWhereThereIsOnlyAStroke(String written) {
            assertNothing(TEXT, written);
            assertNothing(LONG_TEXT, written);
        }
    }

    @Nested
    class AName {

        @ParameterizedTest
        @CsvSource({"'赵洋艳 ', 赵洋艳", "额尔德尼•巴雅尔, 额尔德尼·巴雅尔", "额尔德尼．巴雅尔, 额尔德尼·巴雅尔", "张　三, 张三", "徐㛃, 徐㛃"})
        void isWrittenInItsOneWay(String written, String name) {
            assertThat(valueOf(NAME, written)).isEqualTo(name);
        }

        @Test
        void hasLetters() {
            assertRefused(NAME, "123", "columns.name.unreadable");
            assertRefused(NAME, number("5"), "columns.name.unreadable");
            assertNothing(NAME, "无");
        }
    }

    @Nested
    class APhone {

        @ParameterizedTest
        @CsvSource({"13181590830, 13181590830", "１３１８１５９０８３０, 13181590830", "131 8159 0830, 13181590830",
            "131-8159-0830, 13181590830", "+8613181590830, 13181590830", "0477-7622345, 0477-7622345", "04777622345, 0477-7622345",
            "(0477)7622345, 0477-7622345", "010-62345678, 010-62345678", "7622345, 7622345", "'13181590830' , 13181590830",
            "13181590830/13281590831, 13181590830、13281590831", "13181590830 13281590831, 13181590830、13281590831",
            "'13181590830，0477-7622345', 13181590830、0477-7622345"})
        void isReadHoweverItIsParted(String written, String phone) {
            assertThat(valueOf(PHONE, written)).isEqualTo(phone);
            assertThat(valueOf(PHONE, PHONE.cell(phone))).isEqualTo(phone);
        }

        @Test
        void mayBeANumber() {
            assertThat(valueOf(PHONE, number("13181590830"))).isEqualTo("13181590830");
            assertThat(valueOf(PHONE, number("1.318159083E10"))).isEqualTo("13181590830");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1318159083", "131815908300", "12345678901", "20240507", "4777622345", "同上", "13181590830、无号"})
        void isNotGuessed(String written) {
            assertRefused(PHONE, written, "columns.phone.unreadable");
        }
    }

    @RepeatedTest(100)
    void anyTextIsReadBackFromItsCell(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        String written = random.ints(1 + random.nextInt(30), 0x20, 0x2FFFF)
                .filter(c -> Character.isDefined(c) && (c < 0xD800 || c > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        if (TEXT.read(RawCell.text(written)) instanceof Reading.Value(var once)) {
            assertThat(valueOf(TEXT, TEXT.cell(once))).isEqualTo(once);
            assertThat(valueOf(TEXT, TEXT.plain(once))).isEqualTo(once);
        }
    }
}
