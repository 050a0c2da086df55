package org.townledger.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.ui.Chip;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.TypedField;
import org.townledger.ui.Window;

class ListPanesTest {

    @TempDir
    Path folder;

    private OfficeLists office;
    private Window window;
    private Layers layers;
    private Path chosenFile;

    @BeforeEach
    void open() {
        office = new OfficeLists(folder.resolve("data"), Map.of(OfficeLists.DASHATOU, new DivisionUse.Living(12, 3)));
        chosenFile = folder.resolve("区划.csv");
    }

    @AfterEach
    void close() {
        window.close();
        office.close();
    }

    @Nested
    class TheDivisions {

        @BeforeEach
        void show() throws Exception {
            ListPanesTest.this.show(screens -> screens.load("lists/DivisionsPane.fxml", new DivisionsPane(office.store, office.lists,
                    office.divisionActs, screens, layers, Window.IN_LINE, () -> Optional.of(chosenFile))));
        }

        @Test
        void areTheOfficesOwnUntilTheOthersAreAskedFor() {
            assertThat(table().getItems().getFirst().toString()).contains("敖勒召其镇");
            window.picture("divisions", Pictures.Screen.FULL);

            Window.run(() -> ListPanesTest.this.<CheckBox>find("others").fire());

            assertThat(table().getItems().getFirst().toString()).contains("内蒙古自治区");
            assertThat(window.styleComplaints()).isEmpty();
        }

        @Test
        void areRenamedFromADayOn() {
            choose("大沙头村");
            press("startRename");
            type("newName", "沙头新村");
            type("from", "2026-3-1");
            window.picture("division-rename", Pictures.Screen.FULL);
            window.picture("division-rename-150", Pictures.Screen.AT_150);
            press("save");

            assertThat(office.division(OfficeLists.DASHATOU).name()).isEqualTo("沙头新村");
            assertThat(said()).contains("大沙头村 已改名为 沙头新村");
        }

        @Test
        void sayBesideTheFieldWhatIsWrong() {
            press("add");
            type("code", "1506231002");
            type("name", "新村");
            press("save");
            window.picture("division-add", Pictures.Screen.AT_125);

            assertThat(field("code").errorProperty().get()).isEqualTo("代码应为 12 位数字，现在是 10 位。");
            assertThat(office.divisions().all()).hasSize(Reference.divisions().size());
        }

        @Test
        void tellWhoStillLivesThereBeforeOneIsEnded() {
            choose("大沙头村");
            press("startEnd");
            window.picture("division-end", Pictures.Screen.FULL);

            assertThat(ListPanesTest.this.<Label>find("living").getText()).startsWith("这里还有 12 户、3 件未销号。");

            type("lastDay", "2026-10-31");
            press("save");
            assertThat(office.division(OfficeLists.DASHATOU).lastDay()).isEqualTo("2026-10-31");
        }

        @Test
        void areReadFromAFileAndTheRowsLeftOutAreTold() throws Exception {
            Files.writeString(chosenFile, "code,name\n150623100212,新村\n1506,短村\n");

            press("read");
            window.picture("divisions-read", Pictures.Screen.FULL);

            assertThat(office.division("150623100212").name()).isEqualTo("新村");
            assertThat(said()).contains("有 1 行没有读入", "第 3 行：代码应为 12 位数字");
        }
    }

    @Nested
    class TheDictionary {

        @BeforeEach
        void show() throws Exception {
            ListPanesTest.this.show(screens -> screens.load("lists/DictionaryPane.fxml",
                    new DictionaryPane(office.store, office.lists, office.listActs, screens, layers, Window.IN_LINE)));
        }

        @Test
        void marksWhatNobodyHasVerified() {
            list("build_mode");
            window.picture("dictionary", Pictures.Screen.FULL);
            choose("自建");
            window.picture("dictionary-word", Pictures.Screen.FULL);

            assertThat(layers.lookup(".case-panel #unverified").isVisible()).isTrue();
            assertThat(window.styleComplaints()).isEmpty();
        }

        @Test
        void takesANewWordFromTheKeyboard() {
            list("plan_batch");
            press("add");
            type("word", "第四批");
            type("otherWords", "四批、第4批");
            window.picture("dictionary-150", Pictures.Screen.AT_150);
            key(field("word"), KeyCode.S, true);

            assertThat(office.word("plan_batch", "第四批").otherWords()).containsExactly("四批", "第4批");
            assertThat(said()).contains("已保存词条 第四批");
        }

        @Test
        void movesAWordUp() {
            list("build_mode");
            choose("统建");
            press("up");

            assertThat(office.list("build_mode")).extracting(ListItem::word).startsWith("统建", "自建");
        }

        private void list(String name) {
            Window.run(() -> ListPanesTest.this.<ComboBox<String>>find("chooser").setValue(name));
        }
    }

    @Nested
    class TheSettings {

        @BeforeEach
        void show() throws Exception {
            ListPanesTest.this.show(screens -> screens.load("lists/ParametersPane.fxml",
                    new ParametersPane(office.store, office.lists, office.saveSetting, OfficeLists.CLERK, screens, layers, Window.IN_LINE)));
        }

        @Test
        void loseTheirMarkWhenSheSaysThatSheVerifiedThem() {
            long unverified = Reference.settings().stream().filter(Setting::unverified).count();
            choose("180");
            type("value", "120");
            type("source", "旗住建发〔2026〕8号");
            Window.run(() -> ListPanesTest.this.<CheckBox>find("verified").setSelected(true));
            window.picture("parameters", Pictures.Screen.FULL);
            window.picture("parameters-150", Pictures.Screen.AT_150);
            press("save");

            assertThat(office.setting("housing.due_days")).isEqualTo(new Setting("housing.due_days", "120", "旗住建发〔2026〕8号", false));
            assertThat(ListPanesTest.this.<Label>find("toVerify").getText()).startsWith("有 %d 个参数未核实".formatted(unverified - 1));
            assertThat(window.styleComplaints()).isEmpty();
        }

        @Test
        void areOpenedWithEnterAndLeftWithEsc() {
            choose("180");
            key(table(), KeyCode.ENTER, false);
            assertThat(field("value").focusTarget().isFocused()).isTrue();

            key(field("value").focusTarget(), KeyCode.ESCAPE, false);
            assertThat(layers.lookup(".case-panel").isVisible()).isFalse();
            assertThat(table().isFocused()).isTrue();
        }

        @Test
        void areNumbers() {
            choose("180");
            type("value", "半年");
            press("save");

            assertThat(field("value").errorProperty().get()).isEqualTo("“半年”不是数字，请填整数，例如 30。");
        }
    }

    @Nested
    class ThePolicyFigures {

        @Test
        void areNoneBeforeALedgerBringsAny() throws Exception {
            office.withoutValues();
            show();
            window.picture("values-none", Pictures.Screen.FULL);

            assertThat(said()).contains("还没有政策数值");
            assertThat(window.styleComplaints()).isEmpty();
        }

        @Test
        void standByLedgerWithTheirUnitsAndMarks() throws Exception {
            give();
            show();
            window.picture("values", Pictures.Screen.FULL);
            window.picture("values-150", Pictures.Screen.AT_150);

            assertThat(table().getItems()).hasSize(8);
            assertThat(said()).contains("饮水安全", "义务教育", "基本医疗");
            assertThat(cells()).contains("水量达标下限", "45", "升/人·天", "上年农牧民人均可支配收入", "28,136", "元");

            Window.run(() -> layers.lookupAll(".chip").stream().map(Chip.class::cast).filter(chip -> chip.key().equals("unverified"))
                    .findFirst().orElseThrow().fire());
            assertThat(table().getItems()).hasSize(3);
        }

        @Test
        void areChangedFromADayAndKeepWhatTheyWere() throws Exception {
            give();
            show();
            choose("water.litres.safe");
            window.picture("values-history", Pictures.Screen.FULL);
            press("startChange");
            type("value", "50升");
            type("firstDay", "2027-1-1");
            type("source", "鄂水发〔2026〕31号");
            window.picture("values-change", Pictures.Screen.FULL);
            window.picture("values-change-150", Pictures.Screen.AT_150);
            assertThat(changes()).isEqualTo("保存后：\n45 升/人·天 到 2026-12-31 为止\n2027-01-01 起按 50 升/人·天");
            press("save");

            assertThat(office.values("water.litres.safe")).extracting(DatedValue::lastDay)
                    .containsExactly(OfficeLists.day("2023-12-31"), OfficeLists.day("2026-12-31"), null);
            assertThat(said()).contains("已保存：水量达标下限 50 升/人·天");
            choose("water.litres.safe");
            window.picture("values-to-come", Pictures.Screen.FULL);
            assertThat(said()).contains("未到启用日期");
            assertThat(window.styleComplaints()).isEmpty();
        }

        @Test
        void sayBesideTheFieldWhatIsWrong() throws Exception {
            give();
            show();
            choose("water.litres.safe");
            press("startChange");
            type("value", "50");
            type("firstDay", "2023-5-1");
            press("save");
            window.picture("values-refused", Pictures.Screen.FULL);

            assertThat(field("firstDay").errorProperty().get()).isEqualTo("启用日期（2023-05-01）应晚于前一个数值的启用日期（2024-01-01）。");
            assertThat(office.values("water.litres.safe")).hasSize(2);
        }

        @Test
        void areCorrectedAndVerified() throws Exception {
            give();
            show();
            choose("water.recheck_days");
            press("startCorrect");
            type("source", "镇水办〔2026〕4号");
            Window.run(() -> ListPanesTest.this.<CheckBox>find("verified").setSelected(true));
            window.picture("values-correct", Pictures.Screen.FULL);
            assertThat(changes()).isEqualTo("保存后：\n来源：本镇可改的默认值 → 镇水办〔2026〕4号\n改为已核实");
            key(field("value"), KeyCode.S, true);

            assertThat(office.values("water.recheck_days")).extracting(DatedValue::unverified).containsExactly(false);
        }

        @Test
        void areReadOnlyOnceTheyHaveEnded() throws Exception {
            give();
            show();
            choose("medical.income_per_head");
            window.picture("values-ended", Pictures.Screen.FULL);

            assertThat(ListPanesTest.this.<Button>find("startCorrect").isVisible()).isFalse();
            assertThat(ListPanesTest.this.<Button>find("startChange").isVisible()).isTrue();
        }

        private void give() {
            office.withoutValues();
            office.given("water.litres.safe", "40", null, "2023-12-31", "T/CHES 18-2018 缺水地区（年降水量不足 800 毫米）", false);
            office.given("water.litres.safe", "45", "2024-01-01", null, "鄂尔多斯市农村牧区供水保障办法（2024）第八条", false);
            office.given("water.litres.basic", "20", null, null, "T/CHES 18-2018 缺水地区（年降水量不足 800 毫米）", false);
            office.given("water.guarantee.safe", "95", null, null, "T/CHES 18-2018 供水保证率", false);
            office.given("water.recheck_days", "90", null, null, "本镇可改的默认值", true);
            office.given("schooling.lasting_days", "30", null, null, "本镇可改的默认值", true);
            office.given("medical.income_per_head", "28136", "2023-01-01", "2023-12-31", "敖党发〔2024〕20号", false);
            office.given("medical.share.poor", "0.5", null, null, null, true);
            office.given("medical.visits.tuberculosis", "12", null, null, "国家基本公共卫生服务规范", false);
        }

        private void show() throws Exception {
            ListPanesTest.this.show(screens -> screens.load("lists/DatedValuesPane.fxml",
                    new DatedValuesPane(office.store, office.lists, office.saveValue, OfficeLists.CLERK, screens, layers, Window.IN_LINE)));
        }

        private List<String> cells() {
            return layers.lookupAll(".table-cell").stream().map(cell -> ((Labeled) cell).getText()).toList();
        }

        private String changes() {
            return ListPanesTest.this.<Label>find("changes").getText();
        }
    }

    private void show(Function<Screens, Parent> pane) throws Exception {
        var made = new AtomicReference<Layers>();
        window = Window.show(Pictures.Screen.FULL, () -> {
            BorderPane under = new BorderPane();
            layers = new Layers(OfficeLists.WORDS, under);
            under.setCenter(pane.apply(new Screens(OfficeLists.WORDS, InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z")))));
            made.set(layers);
            return layers;
        });
        Window.settle();
    }

    /** The first row whose record says so. */
    @SuppressWarnings("unchecked")
    private void choose(String said) {
        Window.run(() -> {
            TableView<Object> rows = (TableView<Object>) table();
            rows.getSelectionModel().select(rows.getItems().stream().filter(row -> row.toString().contains(said)).findFirst().orElseThrow());
        });
    }

    private TableView<?> table() {
        return (TableView<?>) layers.lookup(".table-view");
    }

    private void type(String field, String text) {
        Window.run(() -> {
            ((TextInputControl) field(field).focusTarget()).setText(text);
        });
    }

    /** Told from the table's column of the same name. */
    private TypedField<?> field(String id) {
        return layers.lookupAll("#" + id).stream().filter(TypedField.class::isInstance).map(node -> (TypedField<?>) node).findFirst().orElseThrow();
    }

    private void key(Node on, KeyCode code, boolean control) {
        Window.run(() -> on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }

    private void press(String button) {
        Window.run(() -> this.<Button>find(button).fire());
    }

    /** Every word on the screen. */
    private String said() {
        return layers.lookupAll(".label").stream().map(node -> ((Label) node).getText()).filter(text -> text != null).reduce("", (a, b) -> a + "\n" + b);
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T find(String id) {
        return (T) layers.lookup("#" + id);
    }
}
