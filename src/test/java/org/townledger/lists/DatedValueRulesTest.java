package org.townledger.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.wording.Wording;

/** On 23 November 2026. Days in the tables: empty is none. */
class DatedValueRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Wording WORDS = new Wording(Wording.CHINESE);
    private static final ValueLabel LITRES = new ValueLabel("water.litres.safe", "饮水安全", "水量达标下限", "升/人·天");
    private static final ValueLabel DAYS = new ValueLabel("water.recheck_days", "饮水安全", "回头看期限", "天");
    private static final ValueLabel SHARE = new ValueLabel("water.guarantee.safe", "饮水安全", "保证率", "%");

    @Nested
    class ANewFigure {

        @ParameterizedTest(name = "{0}")
        @CsvSource(nullValues = "", textBlock = """
                a later figure with its source,                     45,  2027-01-01, ,           水发〔2026〕3号, true,
                a figure that began before it was entered,          45,  2026-07-01, ,           水发〔2026〕3号, true,
                one with a last day of its own,                     45,  2027-01-01, 2027-12-31, 水发〔2026〕3号, true,
                without a source it is entered but unverified,      45,  2027-01-01, ,           ,               false,
                the same figure by another document,                40,  2027-01-01, ,           水发〔2026〕3号, true,
                no figure at all,                                   ,    2027-01-01, ,           ,               false, value 请填数值。
                a figure below nothing,                             -1,  2027-01-01, ,           ,               false, value 数值不能小于 0。
                a figure beyond all measure,                        1E8, 2027-01-01, ,           ,               false, 'value 100,000,000 太大了，请核对。'
                the same figure by the same document,               40,  2027-01-01, ,           T/CHES 18-2018, true,  value 和现在的 40 升/人·天 一样，不用换。来源写错了的，请点“更正”。
                the same figure by no document,                     40.0,2027-01-01, ,           ,               false, value 和现在的 40 升/人·天 一样，不用换。来源写错了的，请点“更正”。
                without the day from which it counts,               45,  ,           ,           ,               false, firstDay 请填从哪天起。
                from the day on which the one before begins,        45,  2020-01-01, ,           ,               false, firstDay 启用日期（2020-01-01）应晚于前一个数值的启用日期（2020-01-01）。
                from a day before the one before begins,            45,  2019-06-01, ,           ,               false, firstDay 启用日期（2019-06-01）应晚于前一个数值的启用日期（2020-01-01）。
                ending before it begins,                            45,  2027-01-01, 2026-12-31, ,               false, lastDay 停用日期（2026-12-31）早于启用日期（2027-01-01），请核对。
                verified by nothing,                                45,  2027-01-01, ,           ,               true,  source 勾选“已核实”时，请写明依据的文件和条款。
                """)
        void afterOneThatStandsSince2020(String situation, @Nullable BigDecimal value, @Nullable LocalDate from, @Nullable LocalDate to,
                                         @Nullable String source, boolean verified, @Nullable String complaint) {
            var standing = row(LITRES, "40", "2020-01-01", null, "T/CHES 18-2018");

            assertThat(said(new DatedValueDraft(null, LITRES.name(), value, from, to, source, verified), history(LITRES, standing)))
                    .as(situation).isEqualTo(complaint == null ? List.of() : List.of(complaint));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(nullValues = "", textBlock = """
                after the last day of one that has ended,    2025-12-31, 2026-01-01,
                with a gap after one that has ended,         2025-12-31, 2026-07-01,
                within the days of one that has ended,       2025-12-31, 2025-10-01, firstDay 前一个数值已到 2025-12-31 止，启用日期应在这以后。
                within the days of one that is yet to end,   2027-12-31, 2027-07-01,
                """)
        void afterOneWithALastDay(String situation, LocalDate lastDay, LocalDate from, @Nullable String complaint) {
            var before = row(LITRES, "40", "2020-01-01", lastDay.toString(), null);

            assertThat(said(draft(null, LITRES, "45", from), history(LITRES, before)))
                    .as(situation).isEqualTo(complaint == null ? List.of() : List.of(complaint));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(nullValues = "", textBlock = """
                days are whole,              天, 30.5, value 以天计的请填整数。
                days written with a nought,  天, 30.0,
                litres need not be whole,    升, 37.5,
                a share is at most all,      %,  100,
                a share of more than all,    %,  101,  value 比例不能超过 100%。
                """)
        void inItsUnit(String situation, String unit, BigDecimal value, @Nullable String complaint) {
            var label = new ValueLabel("some.figure", "饮水安全", "数", unit);
            var draft = new DatedValueDraft(null, label.name(), value, LocalDate.of(2027, 1, 1), null, null, false);

            assertThat(said(draft, history(label, row(label, "10", null, null, null))))
                    .as(situation).isEqualTo(complaint == null ? List.of() : List.of(complaint));
        }

        @Test
        void endsTheOneBeforeTheDayBefore() {
            var standing = row(LITRES, "40", null, null, "T/CHES 18-2018");

            assertThat(written(draft(null, LITRES, "45", LocalDate.of(2027, 1, 1)), history(LITRES, standing)))
                    .containsExactly("40 – 2026-12-31", "45 2027-01-01 –");
        }

        @Test
        void leavesOneAloneThatHasEndedByItself() {
            var ended = row(LITRES, "40", null, "2025-12-31", null);

            assertThat(written(draft(null, LITRES, "45", LocalDate.of(2026, 7, 1)), history(LITRES, ended))).containsExactly("45 2026-07-01 –");
        }

        @Test
        void isUnverifiedUntilSheSaysThatSheSawItsSource() {
            ValueHistory history = history(SHARE, row(SHARE, "95", null, null, null));

            assertThat(DatedValueRules.rows(draft(null, SHARE, "96", TODAY), history, TODAY, UUID::randomUUID).getLast().unverified()).isTrue();
        }
    }

    @Nested
    class ACorrection {

        private final DatedValue old = row(DAYS, "60", null, "2025-12-31", null);
        private final DatedValue standing = row(DAYS, "90", "2026-01-01", null, null);
        private final ValueHistory history = history(DAYS, old, standing);

        @Test
        void changesTheRowItself() {
            assertThat(said(draft(standing.id(), DAYS, "100", standing.firstDay()), history)).isEmpty();
            assertThat(written(draft(standing.id(), DAYS, "100", standing.firstDay()), history)).containsExactly("100 2026-01-01 –");
        }

        @Test
        void mayKeepTheFigureAndGiveItsSource() {
            assertThat(said(new DatedValueDraft(standing.id(), DAYS.name(), standing.value(), standing.firstDay(), null, "鄂水〔2025〕9号", true),
                    history)).isEmpty();
        }

        @Test
        void ofTheFirstDayMovesTheEndOfTheOneBefore() {
            assertThat(written(draft(standing.id(), DAYS, "90", LocalDate.of(2026, 3, 1)), history))
                    .containsExactly("60 – 2026-02-28", "90 2026-03-01 –");
        }

        @Test
        void needsAFirstDayOnceThereIsOneBefore() {
            assertThat(said(draft(standing.id(), DAYS, "90", null), history)).containsExactly("firstDay 请填从哪天起。");
            assertThat(said(draft(standing.id(), DAYS, "90", null), history(DAYS, standing))).isEmpty();
        }

        @Test
        void isNotForARowThatALaterOneFollows() {
            assertThat(said(draft(old.id(), DAYS, "61", LocalDate.of(2020, 1, 1)), history))
                    .contains("value 后面已有从 2026-01-01 起的数值，这一条不能再改。");
        }

        @Test
        void isNotForARowThatHasEnded() {
            assertThat(said(draft(old.id(), DAYS, "61", null), history(DAYS, old))).containsExactly("value 这个数值已到 2025-12-31 止，不能再改。");
        }
    }

    @Nested
    class WhatSavingWouldChange {

        private final DatedValue standing = row(LITRES, "40", null, null, "T/CHES 18-2018");

        @Test
        void isTheEndOfTheOneAndTheBeginningOfTheOther() {
            assertThat(changes(draft(null, LITRES, "1234.5", LocalDate.of(2027, 1, 1))))
                    .containsExactly("40 升/人·天 到 2026-12-31 为止", "2027-01-01 起按 1,234.5 升/人·天");
        }

        @Test
        void isEachFieldOfACorrection() {
            assertThat(changes(new DatedValueDraft(standing.id(), LITRES.name(), new BigDecimal("45"), LocalDate.of(2019, 1, 1), null, null, false)))
                    .containsExactly("数值：40 升/人·天 → 45 升/人·天", "启用日期：空 → 2019-01-01", "来源：T/CHES 18-2018 → 空", "标为未核实");
        }

        @Test
        void isNothingWhereTheFirstDayIsWrong() {
            var since2020 = history(LITRES, row(LITRES, "40", "2020-01-01", null, null));

            assertThat(DatedValueChanges.of(draft(null, LITRES, "45", LocalDate.of(2019, 1, 1)), since2020, TODAY)).isEmpty();
        }

        @Test
        void isNothingBeforeAnythingIsTyped() {
            assertThat(changes(new DatedValueDraft(null, LITRES.name(), null, null, null, null, false))).isEmpty();
        }

        private List<String> changes(DatedValueDraft draft) {
            return DatedValueChanges.of(draft, history(LITRES, standing), TODAY).stream().map(WORDS::say).toList();
        }
    }

    @Nested
    class TheRowShown {

        @ParameterizedTest(name = "{0}")
        @CsvSource(nullValues = "", textBlock = """
                the one that stands,           2025-12-31, 2026-01-01, ,           45
                the one before one to come,    2026-12-31, 2027-01-01, ,           40
                the one to come after a gap,   2025-12-31, 2027-01-01, ,           45
                the last where all have ended, 2025-12-31, 2026-01-01, 2026-06-30, 45
                """)
        void is(String situation, LocalDate firstEnds, LocalDate from, @Nullable LocalDate to, BigDecimal shown) {
            ValueHistory history = history(LITRES, row(LITRES, "40", null, firstEnds.toString(), null),
                    row(LITRES, "45", from.toString(), Days.text(to), null));

            assertThat(history.shownOn(TODAY).value()).as(situation).isEqualByComparingTo(shown);
        }
    }

    private static DatedValueDraft draft(@Nullable UUID id, ValueLabel label, String value, @Nullable LocalDate from) {
        return new DatedValueDraft(id, label.name(), new BigDecimal(value), from, null, null, false);
    }

    private static DatedValue row(ValueLabel label, String value, @Nullable String from, @Nullable String to, @Nullable String source) {
        return new DatedValue(UUID.randomUUID(), label.name(), new BigDecimal(value), OfficeLists.day(from), OfficeLists.day(to), source,
                source == null);
    }

    private static ValueHistory history(ValueLabel label, DatedValue... rows) {
        return new ValueHistory(label, List.of(rows));
    }

    private static List<String> said(DatedValueDraft draft, ValueHistory history) {
        return DatedValueRules.saving(draft, history, TODAY).stream().map(one -> one.field() + " " + WORDS.say(one.says())).toList();
    }

    /** Figure, first and last day of every row that is written. */
    private static List<String> written(DatedValueDraft draft, ValueHistory history) {
        return DatedValueRules.rows(draft, history, TODAY, UUID::randomUUID).stream()
                .map(row -> ValueLabel.number(row.value()) + " " + orDash(row.firstDay()) + " " + orDash(row.lastDay())).toList();
    }

    private static String orDash(@Nullable LocalDate day) {
        return day == null ? "–" : day.toString();
    }
}
