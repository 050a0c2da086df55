package org.townledger.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.columns.CellTypes.DATE;
import static org.townledger.columns.ReadingAssertions.assertNothing;
import static org.townledger.columns.ReadingAssertions.assertRefused;
import static org.townledger.columns.ReadingAssertions.dated;
import static org.townledger.columns.ReadingAssertions.number;
import static org.townledger.columns.ReadingAssertions.valueOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellTest {

    private static final LocalDate SEVENTH_OF_MAY = LocalDate.of(2024, 5, 7);

    @Nested
    class OneDayInManyForms {

        @ParameterizedTest
        @ValueSource(strings = {
            "2024-05-07", "2024-5-7", "2024/5/7", "2024/05/07", "2024.5.7", "2024.05.07", "2024.5.7.", "2024年5月7日",
            "2024年5月7号", "2024年05月07日", "2024年5月7", "2024-5-7日", "2024、5、7", "2024，5，7", "2024。5。7", "2024．5．7",
            "2024—5—7", "2024－5－7", "2024·5·7", "2024_5_7", "2024\\5\\7", "2024 5 7", "2024 年 5 月 7 日", "20240507",
            " 2024-05-07\u3000", "２０２４年５月７日", "２０２４／５／７", "２０２４０５０７", "2024-05-07 00:00:00", "2024-05-07 08:30",
            "2024-05-07T00:00:00", "2024-05-07T00:00:00Z", "2024/5/7 0:00", "2024/5/7 12:00:00 AM", "2024年5月7日10时30分",
            "2024年5月7日 上午9时", "2024年5月7日星期二", "2024年5月7日（星期二）", "24.5.7", "24-5-7", "24年5月7日", "二〇二四年五月七日",
            "二○二四年五月七日", "二零二四年五月七日", "二O二四年五月七日", "二０二四年五月七日", "二〇二四年五月七号", "二〇二四年〇五月〇七日",
            "二〇二四.五.七", "5月7日(2024)", "5月7日（2024年）", "45419", "45419.0", "\ufeff2024-05-07", "2024\u200b-05-07"})
        void isTheSeventhOfMay(String written) {
            assertThat(valueOf(DATE, written)).isEqualTo(SEVENTH_OF_MAY);
        }

        @Test
        void alsoAsANumber() {
            assertThat(valueOf(DATE, dated("45419"))).isEqualTo(SEVENTH_OF_MAY);
            assertThat(valueOf(DATE, dated("45419.75"))).isEqualTo(SEVENTH_OF_MAY);
            assertThat(valueOf(DATE, number("45419"))).isEqualTo(SEVENTH_OF_MAY);
            assertThat(valueOf(DATE, number("20240507"))).isEqualTo(SEVENTH_OF_MAY);
            assertThat(valueOf(DATE, number("2.0240507E7"))).isEqualTo(SEVENTH_OF_MAY);
        }

        @ParameterizedTest
        @CsvSource({"二〇二四年十二月三十一日, 2024-12-31", "二〇二五年十月二十日, 2025-10-20", "二〇二三年十一月廿五日, 2023-11-25",
            "二〇二四年元月一日, 2024-01-01", "2024年2月29日, 2024-02-29", "1949.10.1, 1949-10-01", "85年3月4日, 1985-03-04",
            "49.12.31, 2049-12-31", "50.1.1, 1950-01-01", "二四年五月七日, 2024-05-07"})
        void andOtherDaysAreTheirOwn(String written, LocalDate day) {
            assertThat(valueOf(DATE, written)).isEqualTo(day);
        }
    }

    @Nested
    class WhatTheSampleWorkbooksHold {

        @ParameterizedTest
        @CsvSource({"2024/5/16, 2024-05-16", "2024-02-20, 2024-02-20", "' 2024-07-22\u3000', 2024-07-22", "2024.12.9, 2024-12-09",
            "二〇二四年六月十四日, 2024-06-14", "2023年4月29日, 2023-04-29", "20230822, 2023-08-22",
            "二〇二三年十二月二十日, 2023-12-20", "二〇二五年十二月三十一日, 2025-12-31"})
        void isRead(String written, LocalDate day) {
            assertThat(valueOf(DATE, written)).isEqualTo(day);
        }

        @ParameterizedTest
        @CsvSource({"45236, 2023-11-06", "45310, 2024-01-19", "45622, 2024-11-26", "45290, 2023-12-30"})
        void alsoItsSerialNumbers(String serial, LocalDate day) {
            assertThat(valueOf(DATE, number(serial))).isEqualTo(day);
        }
    }

    @Nested
    class WhatIsNoDate {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u3000", "—", "——", "-", "/", "无", "空", "未", "暂无", "无此项", "－", "N/A", "待定", "不详"})
        void maySayNothing(String written) {
            assertNothing(DATE, written);
        }

        @ParameterizedTest
        @CsvSource({
            "2024年13月5日, noSuchDay", "2023-02-29, noSuchDay", "2024.4.31, noSuchDay", "20241301, noSuchDay",
            "2024-0-5, noSuchDay", "二〇二四年二月三十日, noSuchDay",
            "2024.5, noDay", "2024年5月, noDay", "2024, noDay", "2024年, noDay", "二〇二四年五月, noDay",
            "5月7日, noYear", "5.7, noYear", "1899-12-31, outOfRange", "2101.1.1, outOfRange",
            "去年, unreadable", "2024.5.7-2024.6.8, unreadable", "2024年5月7日前, unreadable", "05/07/2024, unreadable",
            "05/07/24, unreadable", "240507, unreadable", "202405, unreadable", "正月初五, unreadable", "12345, unreadable"})
        void isRefusedWithItsReason(String written, String reason) {
            assertRefused(DATE, written, "columns.date." + reason);
        }

        @Test
        void norAreTheseNumbers() {
            assertRefused(DATE, number("2024.5"), "columns.date.noDay");
            assertRefused(DATE, number("8000"), "columns.date.unreadable");
            assertRefused(DATE, number("-45419"), "columns.date.unreadable");
            assertRefused(DATE, dated("0.5"), "columns.date.outOfRange");
            assertRefused(DATE, dated("1E9"), "columns.date.unreadable");
            assertRefused(DATE, new RawCell.Fault("#DIV/0!"), "columns.fault");
        }
    }

    @Nested
    class AnyDate {

        private static final String DIGITS = "〇一二三四五六七八九";

        private static final List<Function<LocalDate, String>> FORMS = List.of(
                LocalDate::toString,
                day -> "%d.%d.%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                day -> "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                day -> "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                day -> "%d年%02d月%02d号".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                day -> "%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                day -> "%d月%d日(%d)".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()),
                day -> day + " 00:00:00",
                day -> wide(day.toString()),
                AnyDate::inCharacters);

        @RepeatedTest(200)
        void isReadBackFromEveryForm(RepetitionInfo run) {
            var random = new Random(run.getCurrentRepetition());
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
            for (var form : FORMS) {
                assertThat(valueOf(DATE, form.apply(day))).as(form.apply(day)).isEqualTo(day);
            }
            assertThat(valueOf(DATE, DATE.cell(day))).isEqualTo(day);
            assertThat(valueOf(DATE, DATE.text(day))).isEqualTo(day);
            assertThat(LocalDate.parse(DATE.plain(day))).isEqualTo(day);
        }

        private static String wide(String narrow) {
            return narrow.chars().collect(StringBuilder::new, (wide, c) -> wide.append((char) (c + 0xFEE0)),
                    StringBuilder::append).toString();
        }

        private static String inCharacters(LocalDate day) {
            String year = Integer.toString(day.getYear()).chars().collect(StringBuilder::new,
                    (text, c) -> text.append(DIGITS.charAt(c - '0')), StringBuilder::append).toString();
            return year + "年" + below100(day.getMonthValue()) + "月" + below100(day.getDayOfMonth()) + "日";
        }

        private static String below100(int number) {
            String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十";
            return tens + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
        }
    }
}
