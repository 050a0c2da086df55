package org.townledger.water;

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
import javafx.scene.control.MenuItem;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.townledger.cases.CaseScreen;
import org.townledger.cases.CaseWindow;
import org.townledger.cases.CaseState;
import org.townledger.cases.Concerned;
import org.townledger.cases.PersonSearch;
import org.townledger.cases.PhotoDesk;
import org.townledger.identity.IdNumber;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.lists.Division;
import org.townledger.lists.ListItem;
import org.townledger.lists.RenameDivision;
import org.townledger.store.Act;
import org.townledger.ui.Chip;
import org.townledger.ui.FormRow;
import org.townledger.ui.Layers;
import org.townledger.ui.PickMenu;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.TextSize;
import org.townledger.ui.TypedField;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;

/** A clerk at the water ledger: each journey ends in what she sees and in what the database holds. */
class WaterScreenTest {

    private static final String SAMPLE_ID = SampleIdNumbers.of(LocalDate.of(1961, 4, 9), 31);

    private final FxRobot robot = new FxRobot();
    private final List<String> told = new ArrayList<>();

    @TempDir Path folder;
    private WaterTown town;
    private Window window;
    private CaseScreen<WaterCase, WaterFilter> screen;
    private StackPane content;
    private Screens screens;
    private Layers layers;

    @BeforeEach
    void openTown() throws Exception {
        town = new WaterTown(folder).withIssues();
        open(Pictures.Screen.FULL);
    }

    @AfterEach
    void closeAll() {
        window.close();
        town.close();
    }

    private void open(Pictures.Screen size) throws Exception {
        PersonSearch people = typed -> List.of(new PersonSearch.Found("图门仁", new Concerned(UUID.randomUUID(), "图门仁", IdNumber.of(SAMPLE_ID),
                town.villages.get(2).code(), "3社", "低保户", 3, "13700009999"), "3社"));
        window = Window.show(size, () -> {
            BorderPane frame = new BorderPane();
            frame.setTop(bar("frame-header"));
            frame.setBottom(bar("frame-status"));
            Region navigation = bar("frame-navigation");
            frame.setLeft(navigation);
            layers = new Layers(town.words, frame);
            screens = new Screens(town.words, WaterTown.CLOCK);
            var viewport = Viewport.of(frame.widthProperty(), new SimpleObjectProperty<>(TextSize.NORMAL));
            viewport.subscribe(now -> {
                navigation.getStyleClass().remove("icons-only");
                frame.getStyleClass().removeIf(style -> style.startsWith("room-"));
                frame.getStyleClass().add("room-" + now.styleClass());
                if (now != Viewport.WIDE) {
                    navigation.getStyleClass().add("icons-only");
                }
            });
            screen = new CaseScreen<>(town.acts(people), town.look(Window.IN_LINE, id -> screen.again(id)),
                    new CaseWindow(screens, layers, Window.IN_LINE, viewport, PhotoDesk.NO_FILES),
                    new CaseScreen.Ways<>(() -> told.add("import"), filter -> told.add("export"), filter -> told.add("print"),
                            cases -> told.add("print " + cases.size()), List.of(new CaseScreen.Door("水源登记", () -> told.add("supplies"))),
                            _ -> { }, null, () -> told.add("written")), town.ledgerWords());
            content = new StackPane(screen.root());
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
        Window.run(() -> screen.show(town.issue(serial).file().id()));
    }

    private void choose(String chip) {
        Window.run(() -> find("#chips").getChildrenUnmodifiable().stream().map(Chip.class::cast)
                .filter(one -> one.key().equals(chip)).forEach(Chip::fire));
    }

    private void type(KeyCode... keys) {
        robot.push(keys);
        Window.settle();
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
        Window.run(() -> window.stage().getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> verb.equals(button.getText()) && button.isVisible()).toList().getLast().fire());
    }

    private String said(String selector) {
        return window.stage().getScene().getRoot().lookupAll(selector).stream().map(Labeled.class::cast).map(Labeled::getText)
                .reduce("", (one, other) -> one + other);
    }

    @SuppressWarnings("unchecked")
    private TableView<WaterCase> rows() {
        return (TableView<WaterCase>) find(".table-view");
    }

    private void scrollTo(double place) {
        Window.run(() -> ((ScrollPane) find(".case-panel > .scroll-pane")).setVvalue(place));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatTheSettingsSayByThenIsOfferedWhenTheScreenIsShownAgain() {
        Division village = town.villages.get(2);
        Window.run(() -> ((PickMenu<Division>) find("#village")).pick(village));
        int shown = rows().getItems().size();
        new RenameDivision(town.store, town.lists).run(WaterTown.CLERK, village.code(), "育才新居社区", WaterTown.TODAY);
        town.store.write(new Act(WaterTown.CLERK, "Sample"), tx -> {
            town.lists.save(tx, new ListItem(tx.newId(), "water_problem", "冬季断水", List.of(), 99, null, null, null, false));
            return true;
        });

        Window.run(() -> content.getChildren().clear());
        Window.run(() -> content.getChildren().add(screen.root()));

        assertThat(((MenuButton) find("#problem")).getItems()).extracting(MenuItem::getText).contains("冬季断水");
        assertThat(((MenuButton) find("#village")).getText()).isEqualTo("育才新居社区");
        assertThat(rows().getItems()).hasSize(shown);
        assertThat(said(".table-row-cell .table-cell")).contains("育才新居社区").doesNotContain(village.name());
    }

    @Test
    void anIssueIsClosedOnceItIsMendedAndMeasuredAgain() {
        show(1);
        assertThat(said(".blockers .heading")).isEqualTo("还不能销号：差 2 项");

        put("fixed_on", "2026-10-20");
        put("measured_after_on", "2026.10.22");
        put("litres_after", "45");
        put("minutes_after", "9分钟");
        put("guarantee_after", "0.96");
        for (String finding : List.of("water_clear_after", "water_tasteless_after", "water_harmless_after")) {
            put(finding, "是");
        }
        assertThat(find(".blockers").isVisible()).isFalse();
        press("销号");
        Window.run(() -> ((Button) find(".act-pane #act")).fire());

        assertThat(town.issue(1).file().state()).isEqualTo(CaseState.CLOSED);
        assertThat(town.issue(1).after().guarantee()).isEqualByComparingTo("96");
        assertThat(town.issue(1).rechecks().dueOn()).isEqualTo(WaterTown.TODAY.plusDays(90));
        assertThat(said(".case-header .tag")).contains("基本安全");
    }

    @Test
    void whatIsMeasuredIsJudgedWhileOneTypes() {
        show(1);
        put("litres", "15");
        assertThat(said(".levels .tag")).startsWith("不达标");

        put("litres", "20");
        assertThat(said(".levels .tag")).startsWith("基本达标");

        put("litres", "40");
        assertThat(said(".levels .tag")).startsWith("达标");
    }

    @Test
    void aFailedLookBackReopensTheCase() {
        choose("closed");
        show(4);
        press("不合格，重新打开");
        assertThat(said(".steps-pane .field-error")).contains("请写明反弹的情况。");

        Window.run(() -> ((TextInputControl) focused()).setText("入冬后又断水"));
        press("不合格，重新打开");

        assertThat(town.issue(4).file().state()).isEqualTo(CaseState.REOPENED);
        assertThat(said(".step.now .step-name")).isEqualTo("反弹");
        assertThat(said(".blockers .heading")).startsWith("还不能销号");
    }

    @Test
    void aTestIsEnteredAndKept() {
        show(2);
        press("添加检测");
        Window.run(() -> ((TextInputControl) focused()).setText("2026-08-01"));
        type(KeyCode.ENTER);
        Window.run(() -> ((TextInputControl) focused()).setText("氟化物"));
        type(KeyCode.ENTER);
        Window.run(() -> ((TextInputControl) focused()).setText("1.6"));
        type(KeyCode.ENTER);
        Window.run(() -> ((TextInputControl) focused()).setText("1.2"));
        type(KeyCode.ENTER);
        Window.run(() -> ((TextInputControl) focused()).setText("不合格"));
        press("加入");
        type(KeyCode.CONTROL, KeyCode.S);

        assertThat(town.issue(2).tests()).singleElement().satisfies(test -> {
            assertThat(test.indicator()).isEqualTo("氟化物");
            assertThat(test.standard()).isEqualTo("GB 5749-2022");
            assertThat(test.passed()).isFalse();
        });
        assertThat(said(".blockers .label")).contains("整改后的水质仍不达标");
    }

    @Test
    void aNewIssueIsEnteredByKeyboardAlone() throws Exception {
        type(KeyCode.CONTROL, KeyCode.N);
        Window.run(() -> ((TextInputControl) focused()).replaceSelection("tmr"));
        WaitForAsyncUtils.waitFor(Window.PATIENCE_IN_SECONDS, TimeUnit.SECONDS, () -> javafx.stage.Window.getWindows().stream()
                .anyMatch(shown -> shown instanceof Popup && shown.isShowing()));
        type(KeyCode.ENTER);
        put("problem", "水量不足");
        put("supply", "镇区集中供水工程");
        put("litres", "18");
        type(KeyCode.CONTROL, KeyCode.S);

        WaterCase saved = town.issue(31);
        assertThat(saved.file().concerned().head()).isEqualTo("图门仁");
        assertThat(saved.before().litres()).isEqualByComparingTo("18");
        assertThat(saved.file().dueOn()).isEqualTo(saved.file().foundOn().plusDays(30));
    }

    @Test
    void theUnsafeAreShownByAChip() {
        choose("unsafe");

        assertThat(rows().getItems()).isNotEmpty().allSatisfy(water -> assertThat(water.file().state().isOpen()).isTrue());
        assertThat(rows().getItems()).allSatisfy(water ->
                assertThat(WaterRules.levels(water, Waters.STANDARD).safety()).contains(Safety.UNSAFE));
    }

    @Test
    void aSourceIsEnteredInTheRegister() {
        showSupplies();
        press("登记水源");
        Window.run(() -> ((TextInputControl) focused()).setText("四队水窖"));
        type(KeyCode.ENTER);
        Window.run(() -> ((TextInputControl) focused()).setText("水窖"));
        type(KeyCode.CONTROL, KeyCode.S);

        assertThat(town.store.read(town.supplies::all)).extracting(Supply::name).contains("四队水窖");
        assertThat(told).contains("supplies changed");
    }

    private void showSupplies() {
        Window.run(() -> content.getChildren().setAll(SuppliesPane.of(new SuppliesPane(town.readSupplies(), new SaveSupply(town.store, town.supplies),
                WaterTown.CLERK, screens, layers, Window.IN_LINE, () -> told.add("back"), () -> told.add("supplies changed")), screens)));
    }

    @Test
    void fitsEverySize() {
        show(1);
        window.picture("water", Pictures.Screen.FULL);
        window.picture("water-698", Pictures.Screen.USABLE);
        window.picture("water-125", Pictures.Screen.AT_125);
        window.picture("water-150", Pictures.Screen.AT_150);
        Window.run(() -> Pictures.resize(window.stage(), Pictures.Screen.FULL));
        scrollTo(0.45);
        window.picture("water-middle", Pictures.Screen.FULL);
        press("添加检测");
        window.picture("water-test", Pictures.Screen.FULL);
        scrollTo(1);
        window.picture("water-below", Pictures.Screen.FULL);
        press("不添加");
        choose("closed");
        show(4);
        scrollTo(0);
        window.picture("water-closed", Pictures.Screen.FULL);
        Window.run(screen::startNew);
        window.picture("water-new", Pictures.Screen.FULL);
        showSupplies();
        window.picture("water-supplies", Pictures.Screen.FULL);
        Window.run(() -> rowsOfSupplies().getSelectionModel().select(0));
        window.picture("water-supply", Pictures.Screen.FULL);
        window.picture("water-supply-150", Pictures.Screen.AT_150);

        assertThat(window.styleComplaints()).isEmpty();
    }

    private TableView<?> rowsOfSupplies() {
        return (TableView<?>) find(".table-view");
    }
}
