package org.townledger.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.townledger.columns.CellTypes.YES_NO;
import static org.townledger.columns.ReadingAssertions.assertNothing;
import static org.townledger.columns.ReadingAssertions.assertRefused;
import static org.townledger.columns.ReadingAssertions.number;
import static org.townledger.columns.ReadingAssertions.valueOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.wording.Wording;

class ChoiceCellsTest {

    enum Grade { A, B, C, D, NO_HOUSE }

    private static final CellType<Grade> GRADE = CellTypes.choice(List.of(Choice.of(Grade.A, "A"), Choice.of(Grade.B, "B"),
            Choice.of(Grade.C, "C", "丙", "局部危险"), Choice.of(Grade.D, "D"), Choice.of(Grade.NO_HOUSE, "无房", "无")));

    @Nested
    class AClosedChoice {

        @ParameterizedTest
        @ValueSource(strings = {"C", "c", "Ｃ", "ｃ", "C级", "C 级", "ｃ　级", " C\u3000", "丙", "丙级", "局部危险"})
        void knowsItsWordsHoweverTheyAreTyped(String written) {
            assertThat(valueOf(GRADE, written)).isEqualTo(Grade.C);
        }

        @Test
        void takesAWordForNothingWhereItIsOneOfItsWords() {
            assertThat(valueOf(GRADE, "无")).isEqualTo(Grade.NO_HOUSE);
            assertNothing(GRADE, "—");
            assertNothing(GRADE, "暂无");
        }

        @Test
        void refusesAnotherWordAndNamesItsOwn() {
            assertRefused(GRADE, "E", "columns.choice.unknown");
            assertThat(GRADE.read(RawCell.text("CD"))).isInstanceOfSatisfying(Reading.Unreadable.class,
                    unreadable -> assertThat(new Wording(Wording.CHINESE).say(unreadable.reason()))
                            .isEqualTo("“CD”不在可选内容中，请改为：A、B、C、D、无房"));
        }

        @ParameterizedTest
        @EnumSource(Grade.class)
        void readsBackWhatItWrites(Grade grade) {
            assertThat(valueOf(GRADE, GRADE.cell(grade))).isEqualTo(grade);
            assertThat(valueOf(GRADE, GRADE.plain(grade))).isEqualTo(grade);
            assertThat(GRADE.choices()).contains(GRADE.text(grade));
        }

        @Test
        void hasNoTwoMeaningsForAWord() {
            assertThatThrownBy(() -> CellTypes.choice(List.of(Choice.of(1, "甲"), Choice.of(2, "乙", "甲级"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class AnOpenChoice {

        private final List<Choice<String>> offered = new ArrayList<>(List.of(Choice.word("修缮加固", "维修加固")));
        private final CellType<String> repair = CellTypes.openChoice(() -> offered);

        @Test
        void writesKnownWordsInItsOwnAndKeepsOthers() {
            assertThat(valueOf(repair, " 维修加固 ")).isEqualTo("修缮加固");
            assertThat(valueOf(repair, "异地新建（２处）")).isEqualTo("异地新建（2处）");
            assertNothing(repair, "无");
        }

        @Test
        void offersWhatTheOfficeHasAdded() {
            offered.add(Choice.word("拆除重建"));
            assertThat(repair.choices()).containsExactly("修缮加固", "拆除重建");
        }
    }

    @Nested
    class YesOrNo {

        @ParameterizedTest
        @ValueSource(strings = {"是", "√", "✓", "✔", "✔️", "有", "Y", "y", "Ｙ", "yes", "TRUE", "1", "对", "已", "已销号", "已经验收", "☑", "合格", " 是\u3000"})
        void isYes(String written) {
            assertThat(valueOf(YES_NO, written)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"否", "×", "✗", "无", "N", "no", "False", "0", "未", "未销号", "没有", "尚未验收", "☐", "不合格", "Ｘ"})
        void isNo(String written) {
            assertThat(valueOf(YES_NO, written)).isFalse();
        }

        @Test
        void mayBeATruthOrANumber() {
            assertThat(valueOf(YES_NO, new RawCell.Truth(true))).isTrue();
            assertThat(valueOf(YES_NO, number("0"))).isFalse();
            assertThat(valueOf(YES_NO, number("1.0"))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"正在办理", "是否", "部分", "☒", "2", "已申请未批准", "未婚"})
        void isNotGuessed(String written) {
            assertRefused(YES_NO, written, "columns.yesNo.unreadable");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "—", "/", "不详", "未知", "空"})
        void mayBeUnknown(String written) {
            assertNothing(YES_NO, written);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void readsBackWhatItWrites(boolean value) {
            assertThat(valueOf(YES_NO, YES_NO.cell(value))).isEqualTo(value);
            assertThat(valueOf(YES_NO, YES_NO.plain(value))).isEqualTo(value);
        }
    }
}
