package org.townledger.schooling;

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
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.junit.jupiter.api.AfterEach;
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
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;

/** A clerk at the schooling ledger: each journey ends in what she sees and in what the database holds. */
class SchoolingScreenTest {

    private static final String SAMPLE_ID = SampleIdNumbers.of(LocalDate.of(2014, 4, 9), 31);

    private final FxRobot robot = new FxRobot();
    private final List<String> told = new ArrayList<>();

    @TempDir Path folder;
    private SchoolingTown town;
    private Window window;
    private CaseScreen<SchoolingCase, SchoolingFilter> screen;
    private final PersonSearch people = typed -> "tmr".startsWith(typed)
            ? List.of(new PersonSearch.Found("图门仁", new Concerned(UUID.randomUUID(), "图门仁", IdNumber.of(SAMPLE_ID),
            town.villages.get(2).code(), "3社", "低保户", 3, null), "哈日根图嘎查 3社")) : List.of();

    @BeforeEach
    void openTown() {
        town = new SchoolingTown(folder);
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
            screen = new CaseScreen<>(town.acts(people), town.look(() -> screen.refresh()),
                    new CaseWindow(new Screens(town.words, SchoolingTown.CLOCK), layers, Window.IN_LINE, viewport, PhotoDesk.NO_FILES),
                    new CaseScreen.Ways<>(() -> told.add("import"), filter -> told.add("export"), filter -> told.add("print"),
                            cases -> told.add("print " + cases.size()), List.of(), _ -> { }, null, () -> told.add("written")), town.ledgerWords());
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
        Window.run(() -> screen.show(town.id(serial)));
    }

    private void choose(String chip) {
        Window.run(() -> find("#chips").getChildrenUnmodifiable().stream().map(Chip.class::cast)
                .filter(one -> one.key().equals(chip)).forEach(Chip::fire));
    }

    private void type(KeyCode... keys) {
        robot.push(keys);
        Window.settle();
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

    private void put(String name, String text) {
        Window.run(() -> row(name).edit());
        Window.run(() -> ((TextInputControl) focused()).setText(text));
    }

    /** Into the field of a log's entry, known by its prompt. */
    private void put(TextInputControl field, String text) {
        Window.run(() -> field.setText(text));
    }

    private TextInputControl prompted(String prompt) {
        return all(TextInputControl.class).stream().filter(field -> prompt.equals(field.getPromptText())).findFirst().orElseThrow();
    }

    private <N extends Node> List<N> all(Class<N> kind) {
        return window.stage().getScene().getRoot().lookupAll("*").stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void press(String verb) {
        Window.run(() -> buttons(verb).getLast().fire());
    }

    private List<Button> buttons(String verb) {
        return window.stage().getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> verb.equals(button.getText()) && button.isVisible()).toList();
    }

    private String said(String selector) {
        return window.stage().getScene().getRoot().lookupAll(selector).stream().map(Labeled.class::cast).map(Labeled::getText)
                .reduce("", (one, other) -> one + other);
    }

    @SuppressWarnings("unchecked")
    private List<SchoolingCase> rows() {
        return ((TableView<SchoolingCase>) find(".table-view")).getItems();
    }

    private void scroll(double to) {
        Window.run(() -> all(ScrollPane.class).stream().filter(pane -> pane.getId() != null && pane.getId().equals("scroll")).forEach(pane -> pane.setVvalue(to)));
    }

    @Nested
    class ANewCase {

        @Test
        void concernsTheChildOfTheRegisterNotTheHead() throws Exception {
            open(Pictures.Screen.FULL);
            type(KeyCode.CONTROL, KeyCode.N);
            write("tmr");
            WaitForAsyncUtils.waitFor(Window.PATIENCE_IN_SECONDS, TimeUnit.SECONDS, () -> javafx.stage.Window.getWindows().stream()
                    .anyMatch(shown -> shown instanceof Popup && shown.isShowing()));
            type(KeyCode.ENTER);
            put("absence", "疑似辍学");
            type(KeyCode.CONTROL, KeyCode.S);

            SchoolingCase saved = town.byName("图门仁").orElseThrow();
            assertThat(saved.file().numberText()).isEqualTo("学〔2026〕0001号");
            assertThat(saved.absence().kind()).isEqualTo("疑似辍学");
            assertThat(saved.file().dueOn()).isEqualTo(SchoolingTown.TODAY.plusDays(30));
        }
    }

    @Nested
    class TheLogOfAChild {

        @BeforeEach
        void fill() throws Exception {
            town.withChildren();
            open(Pictures.Screen.FULL);
        }

        @Test
        void takesAPersuasionAndCountsIt() {
            show(3 + 4);
            int before = town.child(7).visits();
            put(prompted("劝返人员"), "孟克、乌云");
            put(prompted("结果"), "同意下周返校");
            press("记一次");

            assertThat(town.child(7).visits()).isEqualTo(before + 1);
            assertThat(said(".steps .label")).contains("孟克、乌云：同意下周返校");
            assertThat(rows()).filteredOn(row -> row.file().id().equals(town.id(7))).singleElement()
                    .satisfies(row -> assertThat(row.visits()).isEqualTo(before + 1));
        }

        @Test
        void saysWhatIsMissingInAPersuasion() {
            show(7);
            press("记一次");

            assertThat(said(".field-error")).contains("请填劝返人员。", "请写劝返结果。");
            assertThat(town.child(7).log().isEmpty()).isTrue();
        }

        @Test
        void putsAPersuasionRightAndStrikesItOut() {
            show(7);
            put(prompted("劝返人员"), "孟克");
            put(prompted("结果"), "没有见到人");
            press("记一次");
            press("修改");
            put(prompted("结果"), "见到奶奶，仍不同意");
            press("改好");
            assertThat(town.child(7).log().persuasions()).singleElement().satisfies(one -> assertThat(one.result()).isEqualTo("见到奶奶，仍不同意"));

            press("删除");
            assertThat(town.child(7).log().isEmpty()).isTrue();
        }

        @Test
        void issuesASummonsWithItsNumberAndPrintsIt() {
            show(7);
            press("出具");

            assertThat(town.child(7).log().notices()).singleElement().satisfies(notice -> {
                assertThat(notice.number()).isEqualTo("敖教督〔2026〕1号");
                assertThat(notice.complyBy()).isEqualTo(SchoolingTown.TODAY.plusDays(6));
            });
            Window.run(() -> ((Button) find(".step-line-of-course .button")).fire());
            assertThat(town.printed).containsExactly("敖教督〔2026〕1号");
        }

        @Test
        void issuesNothingWhileSomethingIsUnsaved() {
            show(7);
            put("guardian", "苏和");
            press("出具");

            assertThat(said(".danger-text")).contains("有改动还没有保存");
            assertThat(town.child(7).log().isEmpty()).isTrue();
        }

        @Test
        void aLookThatFindsTheChildInSchoolTakesTheLastBlockerAway() {
            choose("all");
            show(2);
            assertThat(said(".blockers .heading")).isEqualTo("还不能销号：差 1 项");
            Window.run(() -> ((Button) find(".blocker .button")).fire());
            put(prompted("回访人"), "孟克");
            press("记回访");

            assertThat(town.child(2).log().lastCheck()).hasValueSatisfying(check -> assertThat(check.inSchool()).isTrue());
            assertThat(find(".blockers").isVisible()).isFalse();
            press("销号");
            Window.run(() -> ((Button) find(".act-pane #act")).fire());
            assertThat(town.child(2).file().state()).isEqualTo(CaseState.CLOSED);
            assertThat(buttons("记回访")).noneMatch(button -> button.getParent().getParent().isVisible());
        }

        @Test
        void anApprovalIsShownInTheCaseAtOnce() {
            show(3);
            press("出具");

            assertThat(town.child(3).status().approvalNo()).isEqualTo("敖教批〔2026〕1号");
            assertThat(said("#approval_no .form-value")).isEqualTo("敖教批〔2026〕1号");
        }
    }

    @Nested
    class TheTable {

        @Test
        void isNarrowedByTheLedgersOwnChips() throws Exception {
            town.withChildren();
            open(Pictures.Screen.FULL);

            choose("suspected");
            assertThat(rows()).isNotEmpty().allSatisfy(child -> assertThat(child.absence().kind()).isEqualTo("疑似辍学"));
            choose("returned");
            assertThat(rows()).isNotEmpty().allSatisfy(child -> assertThat(child.back().returnedOn()).isNotNull());
        }
    }

    @Test
    void looksAsItShouldAtEverySize() throws Exception {
        town.withChildren();
        open(Pictures.Screen.FULL);
        town.log.persuasions().run(SchoolingTown.CLERK, town.id(7), new LogPersuasion.Entry(null, LocalDate.of(2026, 11, 2), "苏日娜、乌云", "奶奶",
                "入户", "孩子在旗里打工，答应劝回", "11月20日前再去"));
        town.log.persuasions().run(SchoolingTown.CLERK, town.id(7), new LogPersuasion.Entry(null, LocalDate.of(2026, 11, 20), "孟克、乌云", "父亲",
                "约谈", "同意月底返校", null));
        town.log.issue().run(SchoolingTown.CLERK, town.id(7), NoticeKind.SUMMONS, LocalDate.of(2026, 11, 29));
        Window.run(screen::refresh);
        window.picture("schooling-list", Pictures.Screen.FULL);
        show(7);
        window.picture("schooling", Pictures.Screen.FULL);
        window.picture("schooling-698", Pictures.Screen.USABLE);
        scroll(0.5);
        window.picture("schooling-middle", Pictures.Screen.FULL);
        scroll(1);
        window.picture("schooling-end", Pictures.Screen.FULL);
        scroll(0);
        window.picture("schooling-125", Pictures.Screen.AT_125);
        window.picture("schooling-150", Pictures.Screen.AT_150);
        show(2);
        window.picture("schooling-returned", Pictures.Screen.FULL);
        show(3);
        scroll(0.6);
        window.picture("schooling-leave", Pictures.Screen.FULL);
        Window.run(screen::startNew);
        window.picture("schooling-new", Pictures.Screen.FULL);

        assertThat(window.styleComplaints()).isEmpty();
    }
}
