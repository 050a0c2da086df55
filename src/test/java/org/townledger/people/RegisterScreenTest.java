package org.townledger.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.townledger.ui.Layers;
import org.townledger.ui.PagingTable;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.TextSize;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;
import org.townledger.wording.Wording;

/** The register on the screen, with the sample roll read in. */
class RegisterScreenTest {

    private final Wording words = new Wording(Wording.CHINESE);
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T01:41:07Z"));
    private final AtomicInteger imports = new AtomicInteger();
    private final List<UUID> files = new ArrayList<>();
    private final List<HouseholdFilter> asked = new ArrayList<>();

    @TempDir
    private Path folder;
    private Office office;
    private Layers layers;
    private RegisterController controller;

    @BeforeEach
    void openOffice() {
        office = new Office(folder);
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    private void takeTheSample() {
        office.taken(new Rolls(office, folder).read(Path.of("src/test/resources/samples/households.xlsx")));
    }

    private Parent screen() {
        var screens = new Screens(words, clock);
        layers = new Layers(words, new Region());
        var dialogs = new HouseholdDialogs(screens, layers, Window.IN_LINE,
                HouseholdActs.of(office.store, office.recording, office.lists), Office.CLERK);
        var read = new ReadRegister(office.store, office.households, new HouseholdListRepository(), office.lists, office.cases);
        var size = new javafx.beans.property.SimpleObjectProperty<>(TextSize.NORMAL);
        var viewport = Viewport.of(layers.widthProperty(), size);
        controller = new RegisterController(read, dialogs, new HouseholdController(words, dialogs), screens, layers, Window.IN_LINE,
                new RegisterDoors(imports::incrementAndGet, () -> { }, () -> { }, () -> 3, files::add, asked::add), viewport);
        Region navigation = new Region();
        navigation.getStyleClass().add("frame-navigation");
        viewport.subscribe(width -> navigation.getStyleClass().setAll("frame-navigation", width == Viewport.WIDE ? "" : "icons-only"));
        layers.setScreen(new BorderPane(screens.load("people/Register.fxml", controller), null, null, null, navigation));
        return layers;
    }

    private PagingTable<?> table() {
        return (PagingTable<?>) layers.lookup(".paging-table");
    }

    private String text(String style) {
        return ((Label) layers.lookup(style)).getText();
    }

    private List<String> errors() {
        return layers.lookupAll(".dialog-form .field-error").stream().map(node -> ((Label) node).getText()).toList();
    }

    private void press(String verb) {
        Node button = layers.lookupAll(".button").stream().filter(node -> node instanceof Button found
                        && (verb.equals(found.getText()) || verb.equals(found.getAccessibleText())))
                .reduce((lower, upper) -> upper).orElseThrow(() -> new AssertionError("no button " + verb));
        Window.run(() -> ((Button) button).fire());
    }

    @Test
    void anEmptyRegisterSaysWhatToDoNext() throws Exception {
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            window.picture("register-empty", Pictures.Screen.FULL);
            press("导入花名册");
            assertThat(imports).hasValue(1);
            assertThat(window.styleComplaints()).isEmpty();
        }
    }

    @Test
    void theRegisterShowsTheChosenHouseholdBesideTheList() throws Exception {
        takeTheSample();
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            Window.run(() -> table().table().getSelectionModel().select(2));
            assertThat(text(".panel-head .screen-title")).isEqualTo("郑丽");
            assertThat(layers.lookupAll(".member")).hasSize(4);
            window.picture("register", Pictures.Screen.FULL);
            window.picture("register-698", Pictures.Screen.USABLE);
            window.picture("register-125", Pictures.Screen.AT_125);
            window.picture("register-150-household", Pictures.Screen.AT_150);
            press("一户一档");
            assertThat(files).containsExactly(office.numbered("150623100000003").id());
            press(words.say("people.dialog.close"));
            press("走访记录表");
            assertThat(asked).containsExactly(HouseholdFilter.ALL);
            window.picture("register-150", Pictures.Screen.AT_150);
            assertThat(window.styleComplaints()).isEmpty();
        }
    }

    @Test
    void typingNarrowsTheListDown() throws Exception {
        takeTheSample();
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            Window.run(() -> ((TextField) layers.lookup(".filter-bar .text-field")).setText("春苑 zl"));
            WaitForAsyncUtils.waitFor(Window.PATIENCE_IN_SECONDS, TimeUnit.SECONDS, () -> table().table().getItems().size() < 10);
            assertThat(table().table().getItems()).extracting(line -> ((HouseholdLine) line).head()).contains("郑丽");
        }
    }

    @Test
    void theDeathOfTheHeadAsksForANewOneAndIsThenRecorded() throws Exception {
        takeTheSample();
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            Window.run(() -> table().table().getSelectionModel().select(2));
            Window.run(() -> ((MenuButton) layers.lookup(".save-bar .menu-button")).getItems().getFirst().fire());
            type("哪位成员", "郑丽");
            type("日期", "2026-10-08");
            window.picture("register-death", Pictures.Screen.FULL);
            press("记录去世");
            assertThat(errors()).contains("户主离开后还有其他成员，请选新户主。");
            type("新户主", "张红");
            press("记录去世");
            assertThat(layers.hasDialog()).isFalse();
            assertThat(text(".panel-head .screen-title")).isEqualTo("张红");
            assertThat(office.numbered("150623100000003").formerMembers()).extracting(person -> person.name().text()).containsExactly("郑丽");
            assertThat(layers.lookupAll(".questions .label").stream().map(node -> ((Label) node).getText()))
                    .anyMatch(question -> question.contains("未满 18 岁"));
            window.picture("register-after-death", Pictures.Screen.FULL);
            assertThat(window.styleComplaints()).isEmpty();
        }
    }

    private void type(String label, String text) {
        var row = layers.lookupAll(".dialog-row").stream().filter(found -> found.isVisible()
                && found.lookup(".label") instanceof Label name && name.getText().equals(label)).findFirst().orElseThrow();
        Window.run(() -> ((TextField) row.lookup(".text-field")).setText(text));
    }

    @Test
    void aHouseholdIsRegisteredWithItsHead() throws Exception {
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            press("登记第一户");
            assertThat(layers.hasDialog()).isTrue();
            press("登记这一户");
            assertThat(errors()).contains("还没有选嘎查村。", "没有填姓名。");
            type("嘎查村", "大沙头村");
            type("户类型", "一般户");
            type("姓名", "王德胜");
            type("身份证号", org.townledger.identity.SampleIdNumbers.of(java.time.LocalDate.of(1970, 5, 6), 11));
            window.picture("register-new", Pictures.Screen.FULL);
            press("登记这一户");
            assertThat(text(".panel-head .screen-title")).isEqualTo("王德胜");
            assertThat(office.rows()).extracting(row -> row.household().number()).containsExactly("150623100000001");
            assertThat(window.styleComplaints()).isEmpty();
        }
    }
}
