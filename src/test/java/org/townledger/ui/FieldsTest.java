package org.townledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.townledger.columns.Reading;
import org.townledger.wording.Wording;

class FieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Nested
    class ADate {

        @ParameterizedTest
        @ValueSource(strings = {"20240507", "2024.5.7", "2024-5-7", "2024/05/07", "2024年5月7日", "２０２４．５．７", " 2024-05-07 "})
        void isReadInEveryUsualForm(String typed) {
            assertThat(TypedDate.read(typed, TODAY)).isEqualTo(Reading.of(LocalDate.of(2024, 5, 7)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"5-7", "5.7", "05/07", "5月7日"})
        void withoutItsYearIsOfThisYear(String typed) {
            assertThat(TypedDate.read(typed, TODAY)).isEqualTo(Reading.of(LocalDate.of(2026, 5, 7)));
        }

        @Test
        void thatDoesNotExistIsNamed() {
            assertThat(TypedDate.read("2026-2-30", TODAY)).isEqualTo(Reading.unreadable("ui.date.noSuchDay", 2026, 2, 30));
        }

        @ParameterizedTest
        @ValueSource(strings = {"去年", "202405", "57", "2024-5"})
        void thatNobodyCouldBeSureOfIsNotGuessed(String typed) {
            assertThat(TypedDate.read(typed, TODAY)).isEqualTo(Reading.unreadable("ui.date.unreadable"));
        }

        @Test
        void mayBeLeftOut() {
            assertThat(TypedDate.read("  ", TODAY)).isEqualTo(Reading.nothing());
        }
    }

    @Nested
    class AnAmount {

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {"8000|8000.00", "8,000.5|8000.50", "8000元|8000.00", "2.8万元|28000.00", "￥２８０００|28000.00", "0|0.00"})
        void isReadInYuanWithTwoDecimals(String typed, BigDecimal yuan) {
            assertThat(TypedMoney.read(typed)).isEqualTo(Reading.of(yuan));
        }

        @ParameterizedTest
        @CsvSource({"八千, ui.money.unreadable", "-5, ui.money.unreadable", "1.234, ui.money.belowOneFen", "99999999999, ui.money.tooLarge"})
        void thatMakesNoSenseIsRefusedWithAReason(String typed, String reason) {
            assertThat(TypedMoney.read(typed)).isEqualTo(Reading.unreadable(reason));
        }

        @Test
        void isShownWithItsThousandsApart() {
            assertThat(TypedMoney.show(new BigDecimal("378480"))).isEqualTo("378,480.00");
        }
    }

    @Nested
    class AChoice {

        @Test
        void isNotMadeByTheEnterThatBroughtTheCursor() throws Exception {
            var words = new Wording(Wording.CHINESE);
            var rows = new ArrayList<FormRow>();
            try (Window window = Window.show(Pictures.Screen.FULL, () -> {
                var list = new ChoiceField<String>(words);
                list.setChoices(List.of("土木", "砖混"), word -> word);
                rows.addAll(List.of(row("面积", new TextEntry(words)), row("结构", list)));
                return new VBox(rows.getFirst(), rows.getLast(), new Button(""));
            })) {
                Window.run(rows.getFirst()::edit);
                var robot = new FxRobot();
                robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
                Window.settle();

                assertThat(((FormField) rows.getLast().getField()).shownProperty().get()).isEmpty();
                assertThat(window.stage().getScene().getFocusOwner()).isInstanceOf(Button.class);
            }
        }

        private static FormRow row(String label, Node field) {
            var row = new FormRow(label, new Wording(Wording.CHINESE));
            row.setField(field);
            return row;
        }
    }

    @Nested
    class AComplaintFromBeyondTheForm {

        @Test
        void standsBesideTheFieldThatHoldsTheTextAndTheCursorGoesThere() throws Exception {
            var words = new Wording(Wording.CHINESE);
            var entries = new ArrayList<TextEntry>();
            try (Window window = Window.show(Pictures.Screen.FULL, () -> {
                entries.addAll(List.of(new TextEntry(words), new TextEntry(words)));
                entries.forEach(entry -> entry.setValue("鉴定所"));
                entries.getLast().setValue("长".repeat(121));
                return new VBox(AChoice.row("鉴定人", entries.getFirst()), AChoice.row("鉴定单位", entries.getLast()), new Button(""));
            })) {
                var found = new ArrayList<Boolean>();
                Window.run(() -> {
                    var screen = window.stage().getScene().getRoot();
                    found.add(Complaints.besideField(screen, "长".repeat(121), "太长了，最多 120 个字。"));
                    found.add(Complaints.besideField(screen, "别处的字", "太长了"));
                });
                Window.settle();

                assertThat(found).containsExactly(true, false);
                assertThat(entries).extracting(entry -> entry.errorProperty().get()).containsExactly("", "太长了，最多 120 个字。");
                assertThat(entries.getLast().isVisible()).isTrue();
                assertThat(window.stage().getScene().getFocusOwner()).isSameAs(entries.getLast().focusTarget());
            }
        }
    }
}
