package org.townledger.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.townledger.cases.CaseScreen;
import org.townledger.cases.CaseWindow;
import org.townledger.cases.CaseState;
import org.townledger.cases.Concerned;
import org.townledger.cases.PersonSearch;
import org.townledger.identity.IdNumber;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.ui.Chip;
import org.townledger.ui.FormRow;
import org.townledger.cases.PhotoDesk;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.TextSize;
import org.townledger.ui.TypedField;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;

/** A clerk at the housing ledger: each journey ends in what she sees and in what the database holds. */
class HousingScreenTest {

    private static final String SAMPLE_ID = SampleIdNumbers.of(LocalDate.of(1961, 4, 9), 31);

    private final FxRobot robot = new FxRobot();
    private final List<String> told = new ArrayList<>();

    @TempDir Path folder;
    private HousingTown town;
    private Window window;
    private CaseScreen<HousingCase, HousingFilter> screen;
    private PersonSearch people = typed -> "tmr".startsWith(typed) || "图门仁".startsWith(typed)
            ? List.of(new PersonSearch.Found("图门仁", new Concerned(UUID.randomUUID(), "图门仁", IdNumber.of(SAMPLE_ID),
            town.villages.get(2).code(), "3社", "低保户", 3, "13700009999"), "哈日根图嘎查 3社 · 150699********" + SAMPLE_ID.substring(14))) : List.of();

    @BeforeEach
    void openTown() {
        town = new HousingTown(folder);
    }

    @AfterEach
    void closeAll() {
        window.close();
        town.close();
    }

    private void open(Pictures.Screen size) throws Exception {
        window = Window.show(size, () -> {
            BorderPane frame = new BorderPane();
            frame.setTop(bar("frame-header"));
            frame.setBottom(bar("frame-status"));
            Region navigation = new Region();
            navigation.getStyleClass().add("frame-navigation");
            frame.setLeft(navigation);
            var layers = new Layers(town.words, frame);
            var viewport = Viewport.of(frame.widthProperty(), new SimpleObjectProperty<>(TextSize.NORMAL));
            viewport.subscribe(now -> {
                navigation.getStyleClass().remove("icons-only");
                frame.getStyleClass().removeIf(style -> style.startsWith("room-"));
                frame.getStyleClass().add("room-" + now.styleClass());
                if (now != Viewport.WIDE) {
                    navigation.getStyleClass().add("icons-only");
                }
            });
            screen = new CaseScreen<>(town.acts(typed -> people.find(typed)), town.look(),
                    new CaseWindow(new Screens(town.words, HousingTown.CLOCK), layers, Window.IN_LINE, viewport, PhotoDesk.NO_FILES),
                    new CaseScreen.Ways<>(() -> told.add("import"), filter -> told.add("export"), filter -> told.add("print"),
                            cases -> told.add("print " + cases.size()), List.of(),
                            household -> told.add("household " + household), null, () -> told.add("written")), town.ledgerWords());
            StackPane content = new StackPane(screen.root());
            content.getStyleClass().add("frame-content");
            frame.setCenter(content);
            return layers;
        });
    }

    private static Region bar(String style) {
        Region bar = new Region();
        bar.getStyleClass().add(style);
        return bar;
    }

    private void show(int serial) {
        Window.run(() -> screen.show(town.house(serial).file().id()));
    }

    private void choose(String chip) {
        Window.run(() -> find("#chips").getChildrenUnmodifiable().stream().map(Chip.class::cast)
                .filter(one -> one.key().equals(chip)).forEach(Chip::fire));
    }

    private void type(KeyCode... keys) {
        robot.push(keys);
        Window.settle();
    }

    /** Into the field that has the cursor, and on to the next. */
    private void fill(String text) {
        write(text);
        type(KeyCode.ENTER);
    }

    private void write(String text) {
        Window.run(() -> ((TextInputControl) focused()).replaceSelection(text));
    }

    private Node focused() {
        return window.stage().getScene().getFocusOwner();
    }

    private Parent find(String selector) {
        return (Parent) window.stage().getScene().getRoot().lookup(selector);
    }

    private FormRow row(String name) {
        return window.stage().getScene().getRoot().lookupAll(".form-row").stream().map(FormRow.class::cast)
                .filter(row -> name.equals(row.getId())).findFirst().orElseThrow();
    }

    private TypedField<?> field(String name) {
        return (TypedField<?>) row(name).getField();
    }

    private void put(String name, String text) {
        Window.run(() -> row(name).edit());
        Window.run(() -> ((TextInputControl) focused()).setText(text));
    }

    private void press(String verb) {
        Window.run(() -> buttons(verb).getLast().fire());
    }

    /** The button of the pane that asks for day and reason. */
    private void confirm() {
        Window.run(() -> ((Button) find(".act-pane #act")).fire());
    }

    private List<Button> buttons(String verb) {
        return window.stage().getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getText() != null && button.getText().equals(verb) && button.isVisible()).toList();
    }

    private List<String> heads() {
        return rows().getItems().stream().map(house -> house.file().concerned().head()).toList();
    }

    @SuppressWarnings("unchecked")
    private TableView<HousingCase> rows() {
        return (TableView<HousingCase>) find(".table-view");
    }

    private String said(String selector) {
        return window.stage().getScene().getRoot().lookupAll(selector).stream().map(Labeled.class::cast).map(Labeled::getText)
                .reduce("", (one, other) -> one + other);
    }

    @Nested
    class ANewCase {

        @Test
        void isEnteredByKeyboardAloneForAHouseholdOfTheRegister() throws Exception {
            open(Pictures.Screen.FULL);
            type(KeyCode.CONTROL, KeyCode.N);
            write("tmr");
            WaitForAsyncUtils.waitFor(Window.PATIENCE_IN_SECONDS, TimeUnit.SECONDS, () -> popupShown());
            type(KeyCode.ENTER);
            fill("2026-10-20");
            type(KeyCode.CONTROL, KeyCode.S);

            HousingCase saved = town.byHead("图门仁").orElseThrow();
            assertThat(saved.file().numberText()).isEqualTo("住〔2026〕0001号");
            assertThat(saved.file().concerned().isInRegister()).isTrue();
            assertThat(saved.file().foundOn()).isEqualTo(LocalDate.of(2026, 10, 20));
            assertThat(saved.file().dueOn()).isEqualTo(LocalDate.of(2026, 10, 20).plusDays(180));
            assertThat(heads()).containsExactly("图门仁");
            assertThat(told).contains("written");
            press("一户一档");
            assertThat(told.getLast()).isEqualTo("household " + saved.file().concerned().household());
        }

        @Test
        void ofSomebodyWhomTheRegisterDoesNotHaveIsWrittenDownAsNotInIt() throws Exception {
            open(Pictures.Screen.FULL);
            type(KeyCode.CONTROL, KeyCode.N);
            write("呼和");
            WaitForAsyncUtils.waitFor(Window.PATIENCE_IN_SECONDS, TimeUnit.SECONDS, () -> popupShown());
            type(KeyCode.ENTER);
            fill(SAMPLE_ID);
            fill(town.villages.getFirst().name());
            type(KeyCode.CONTROL, KeyCode.S);

            HousingCase saved = town.byHead("呼和").orElseThrow();
            assertThat(saved.file().concerned().isInRegister()).isFalse();
            assertThat(said(".case-header .tag")).contains("待核");
            assertThat(said(".case-header #household")).isEqualTo("不在册");
            assertThat(find(".case-header #household").isDisabled()).isTrue();
        }

        @Test
        void isNotSavedWithoutAVillage() throws Exception {
            open(Pictures.Screen.FULL);
            type(KeyCode.CONTROL, KeyCode.N);
            put("head", "呼和");
            type(KeyCode.CONTROL, KeyCode.S);

            assertThat(focused()).isEqualTo(field("village").focusTarget());
            assertThat(field("village").errorProperty().get()).isEqualTo("请先填这一项。");
            assertThat(town.byHead("呼和")).isEmpty();
        }

        @Test
        void takesItsGradeFromTheWorstPart() throws Exception {
            open(Pictures.Screen.FULL);
            type(KeyCode.CONTROL, KeyCode.N);
            Window.run(() -> find(".part-chip").requestFocus());
            type(KeyCode.ENTER);
            type(KeyCode.B);
            type(KeyCode.ENTER);
            type(KeyCode.D);

            assertThat(field("grade").shownProperty().get()).isEqualTo("D级");
        }

        private boolean popupShown() {
            return javafx.stage.Window.getWindows().stream().anyMatch(shown -> shown instanceof Popup && shown.isShowing());
        }
    }

    @Nested
    class AnOpenCase {

        @BeforeEach
        void fill() throws Exception {
            town.withHouses();
            open(Pictures.Screen.FULL);
        }

        @Test
        void leadsFromEachBlockerIntoItsField() {
            show(6);
            Window.run(() -> ((Button) find(".blocker .button")).fire());

            assertThat(focused()).isEqualTo(field("finished_on").focusTarget());
        }

        @Test
        void showsWhatWasSavedInTheTableAndInTheDatabase() {
            show(6);
            put("head", "王德胜二");
            type(KeyCode.CONTROL, KeyCode.S);

            assertThat(town.house(6).file().concerned().head()).isEqualTo("王德胜二");
            assertThat(heads()).contains("王德胜二").doesNotContain("王德胜");
        }

        @Test
        void saysBesideTheFieldWhichDayLiesBeforeWhich() {
            show(6);
            put("finished_on", "2026-03-01");
            type(KeyCode.ENTER);

            assertThat(field("finished_on").errorProperty().get()).isEqualTo("竣工日期（2026-03-01）早于开工日期（2026-03-08），请核对。");

            type(KeyCode.CONTROL, KeyCode.S);
            assertThat(town.house(6).repair().finishedOn()).isNull();

            put("finished_on", "2026-09-01");
            assertThat(field("finished_on").errorProperty().get()).isEmpty();
        }

        @Test
        void isClosedOnceNothingIsMissing() {
            show(6);
            assertThat(said(".blockers .heading")).isEqualTo("还不能销号：差 4 项");

            press("申请销号");
            assertThat(focused()).isEqualTo(find(".blocker .button"));

            put("finished_on", "20260901");
            put("accepted_on", "2026.9.10");
            put("acceptance", "合格");
            put("subsidy", "25232");
            assertThat(find(".blockers").isVisible()).isFalse();
            press("销号");
            confirm();

            assertThat(town.house(6).file().state()).isEqualTo(CaseState.CLOSED);
            assertThat(town.house(6).money().subsidy()).isEqualByComparingTo("25232.00");
            assertThat(heads()).doesNotContain("王德胜");
            assertThat(buttons("保存")).isEmpty();
            assertThat(buttons("重新打开")).hasSize(1);
        }

        @Test
        void isReopenedOnlyWithAReason() {
            choose("closed");
            show(10);
            press("重新打开");
            confirm();
            assertThat(said(".act-pane .field-error")).contains("请写明原因");

            write("供暖后墙体再次开裂");
            type(KeyCode.ENTER);

            assertThat(town.house(10).file().state()).isEqualTo(CaseState.REOPENED);
            assertThat(town.steps(town.house(10).file().id()).getLast().note()).isEqualTo("供暖后墙体再次开裂");
        }

        @Test
        void isNotLeftWithUnsavedChangesUnasked() {
            show(6);
            put("address", "三道泉子村 12 号");
            Window.run(() -> rows().getSelectionModel().select(0));
            assertThat(said(".dialog-box .step-title")).isEqualTo("住〔2026〕0006号 有修改还没有保存");

            press("回去继续填");
            assertThat(rows().getSelectionModel().getSelectedItem().file().numberText()).isEqualTo("住〔2026〕0006号");
            assertThat(field("address").shownProperty().get()).isEqualTo("三道泉子村 12 号");

            Window.run(() -> rows().getSelectionModel().select(0));
            Window.run(() -> buttons("保存").getLast().fire());
            assertThat(town.house(6).house().address()).isEqualTo("三道泉子村 12 号");
            assertThat(said(".case-header .screen-title")).isEqualTo(rows().getItems().getFirst().file().concerned().head());
        }

        @Test
        void staysOpenWhenItsChangesCannotBeSaved() {
            show(6);
            put("finished_on", "2026-03-01");
            Window.run(() -> rows().getSelectionModel().select(0));
            Window.run(() -> buttons("保存").getLast().fire());

            assertThat(rows().getSelectionModel().getSelectedItem().file().numberText()).isEqualTo("住〔2026〕0006号");
            assertThat(field("finished_on").errorProperty().get()).contains("早于开工日期");
        }

        @Test
        void movesOnAndTellsItInItsCourse() {
            show(6);
            press("转入待验收");

            assertThat(town.house(6).file().state()).isEqualTo(CaseState.AWAITING_ACCEPTANCE);
            assertThat(said(".step.now .step-name")).isEqualTo("待验收");
        }

        @Test
        void takesANoteIntoItsCourse() {
            show(6);
            Window.run(() -> find(".steps-pane #note .text-field").requestFocus());
            write("电话联系，周五验收");
            type(KeyCode.ENTER);

            assertThat(town.steps(town.house(6).file().id()).getLast().note()).isEqualTo("电话联系，周五验收");
            assertThat(said(".step-line-of-course.latest .label")).contains("电话联系，周五验收");
        }

        @Test
        void givesTheCursorBackToTheTableOnEscape() {
            show(6);
            put("address", "1 号");
            type(KeyCode.ESCAPE);

            assertThat(focused()).isEqualTo(rows());
        }

        @Test
        void closesOnEscapeWhereItLiesOverTheTable() {
            Window.run(() -> Pictures.resize(window.stage(), Pictures.Screen.AT_150));
            show(6);
            assertThat(find(".table-view")).isNull();

            type(KeyCode.ESCAPE);
            assertThat(focused()).isEqualTo(rows());
        }

        @Test
        void saysWhichDigitsOfADamagedNumberAreLost() {
            show(8);

            assertThat(field("id_number").errorProperty().get()).isEqualTo("身份证号末 3 位已丢失，请照证件补全。");
        }
    }

    @Nested
    class TheTable {

        @BeforeEach
        void fill() throws Exception {
            town.withHouses();
            open(Pictures.Screen.FULL);
        }

        @Test
        void putsTheMostUrgentFirst() {
            assertThat(rows().getItems()).extracting(house -> house.file().number().serial()).startsWith(11, 27);
        }

        @Test
        void turnsItsPageByKey() {
            int size = rows().getItems().size();
            Window.run(() -> rows().requestFocus());
            type(KeyCode.PAGE_DOWN);

            assertThat(said(".table-foot .second")).isEqualTo("共 41 条，显示第 %d–%d 条".formatted(size + 1, size + rows().getItems().size()));
            type(KeyCode.PAGE_UP);
            assertThat(rows().getItems().getFirst().file().number().serial()).isEqualTo(11);
        }

        @Test
        void showsWhatAChipAsksForAndCountsTheRest() {
            choose("closed");

            assertThat(rows().getItems()).extracting(house -> house.file().state()).containsOnly(CaseState.CLOSED);
            assertThat(said(".table-foot .strong")).isEqualTo("D级 4 条，补助合计 100,928.00 元");
        }

        @Test
        void remembersWhichColumnsWereChosen() {
            town.columns().remember(HousingTown.CLERK, HousingRepository.LEDGER, List.of("case_number", "head", "repair"));
            window.close();
            Assertions.assertDoesNotThrow(() -> open(Pictures.Screen.FULL));

            assertThat(rows().getVisibleLeafColumns()).extracting(TableColumn::getId).contains("repair").doesNotContain("village");
        }

        @Test
        void sendsTickedCasesOnTheirWayAndNamesThoseThatItCannot() {
            Window.run(() -> rows().requestFocus());
            choose("awaiting");
            Window.run(() -> rows().getSelectionModel().select(0));
            type(KeyCode.SPACE);
            choose("open");
            Window.run(() -> rows().getSelectionModel().select(0));
            type(KeyCode.SPACE);
            Window.run(() -> ((MenuButton) find("#many")).getItems().get(2).fire());
            press("转入下一步");

            assertThat(town.house(11).file().state()).isEqualTo(CaseState.UNDER_WAY);
            assertThat(said(".dialog-box .step-title")).isEqualTo("1 条已办，1 条没有办");
        }

        @Test
        void putsTickedCasesOnTheNextYearsList() {
            Window.run(() -> rows().requestFocus());
            choose("open");
            Window.run(() -> rows().getSelectionModel().select(0));
            type(KeyCode.SPACE);
            Window.run(() -> ((MenuButton) find("#many")).getItems().get(3).fire());
            press("列入清单");
            Window.run(() -> rows().getSelectionModel().select(0));
            type(KeyCode.SPACE);
            Window.run(() -> ((MenuButton) find("#many")).getItems().get(3).fire());
            press("列入清单");

            assertThat(said(".dialog-box .step-title")).isEqualTo("0 条已办，1 条没有办");
            assertThat(said(".dialog-box .label")).contains("已经在 2027 年计划里");
        }

        @Test
        void offersToImportWhileTheLedgerIsEmpty() throws Exception {
            window.close();
            town.close();
            town = new HousingTown(folder.resolve("empty"));
            open(Pictures.Screen.FULL);
            press("导入旧台账");

            assertThat(told).containsExactly("import");
        }
    }

    @Nested
    class InPictures {

        @Test
        void fitsEverySize() throws Exception {
            town.withHouses();
            open(Pictures.Screen.FULL);
            PhotoDesk.withSamples(town.store, town.cases, town.house(6).file().id());
            show(6);
            Window.run(() -> ((ScrollPane) find(".case-panel > .scroll-pane")).setVvalue(0.45));
            window.picture("housing", Pictures.Screen.FULL);
            window.picture("housing-698", Pictures.Screen.USABLE);
            window.picture("housing-125", Pictures.Screen.AT_125);
            window.picture("housing-150", Pictures.Screen.AT_150);
            Window.run(() -> Pictures.resize(window.stage(), Pictures.Screen.FULL));
            Window.run(() -> find(".part-chip").requestFocus());
            put("finished_on", "2026-03-01");
            type(KeyCode.ENTER);
            window.picture("housing-order", Pictures.Screen.FULL);
            put("finished_on", "");
            choose("closed");
            show(20);
            window.picture("housing-old-ledger", Pictures.Screen.FULL);
            press("重新打开");
            window.picture("housing-reopen", Pictures.Screen.FULL);
            Window.run(screen::startNew);
            window.picture("housing-new", Pictures.Screen.FULL);
            choose("open");
            Window.run(() -> rows().requestFocus());
            Window.run(() -> rows().getSelectionModel().select(2));
            type(KeyCode.SPACE);
            Window.run(() -> ((MenuButton) find("#many")).getItems().get(1).fire());
            type(KeyCode.CONTROL, KeyCode.F);
            Window.run(() -> ((ScrollPane) find(".case-panel > .scroll-pane")).setVvalue(0.55));
            window.picture("housing-many", Pictures.Screen.FULL);
            window.picture("housing-many-125", Pictures.Screen.AT_125);
            type(KeyCode.ESCAPE);
            Window.run(() -> Pictures.resize(window.stage(), Pictures.Screen.AT_150));
            type(KeyCode.ESCAPE);
            window.picture("housing-list-150", Pictures.Screen.AT_150);

            assertThat(window.styleComplaints()).isEmpty();
        }
    }
}
