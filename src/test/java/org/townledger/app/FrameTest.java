package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Gallery;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.ScreenFonts;
import org.townledger.ui.Screens;
import org.townledger.ui.TextSize;
import org.townledger.ui.Theme;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;
import org.townledger.wording.Wording;

class FrameTest {

    private final Wording words = new Wording(Wording.CHINESE);
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T01:41:07Z"));
    private final Screens screens = new Screens(words, clock);
    private final List<String> told = new ArrayList<>();
    private FrameController controller;

    private Parent frame(Theme theme) {
        FrameSettings settings = new FrameSettings(theme, words, List.of(), size -> told.add("remembered " + size));
        List<NavItem> items = List.of(
                NavItem.of("housing", Feather.HOME, "住房安全", () -> new Label("")).counting(() -> 37),
                NavItem.of("settings", Feather.SLIDERS, "设置", () -> screens.load("app/Settings.fxml", settings)).afterALine());
        FrameContents contents = new FrameContents("敖勒召其镇人民政府", "郭海燕（经办）", items, _ -> List.of(), () -> told.add("help"), UserMenu.NOTHING);
        controller = new FrameController(contents, Window.IN_LINE, theme, words, clock);
        Parent frame = screens.load("app/Frame.fxml", controller);
        var content = (StackPane) frame.lookup(".frame-content");
        var gallery = new Gallery(Gallery.houses(), Window.IN_LINE,
                Viewport.of(((Region) frame).widthProperty(), theme.textSizeProperty()));
        content.getChildren().setAll(gallery.screen);
        gallery.table.table().getSelectionModel().select(5);
        return new Layers(words, frame);
    }

    @Nested
    class InTheWindow {

        @Test
        void theLedgerLooksAsDrawnAtEverySize() throws Exception {
            Theme[] theme = new Theme[1];
            try (Window window = Window.show(Pictures.Screen.FULL, () -> {
                theme[0] = new Theme(new ScreenFonts());
                return frame(theme[0]);
            })) {
                Window.run(() -> controller.saved(clock.instant()));
                window.picture("frame", Pictures.Screen.FULL);
                window.picture("frame-698", Pictures.Screen.USABLE);
                window.picture("frame-125", Pictures.Screen.AT_125);
                window.picture("frame-150", Pictures.Screen.AT_150);

                assertThat(text(window, ".saved")).isEqualTo("已保存 09:41:07");
                assertThat(window.styleComplaints()).isEmpty();
            }
        }

        @Test
        void theTextSizeIsChosenInTheSettingsAndRemembered() throws Exception {
            Theme[] theme = new Theme[1];
            try (Window window = Window.show(Pictures.Screen.FULL, () -> {
                theme[0] = new Theme(new ScreenFonts());
                return frame(theme[0]);
            })) {
                Window.run(() -> ((ToggleButton) find(window, "#nav-settings")).fire());
                Window.run(() -> window.stage().getScene().getRoot().lookupAll(".radio-button").stream()
                        .map(RadioButton.class::cast).filter(choice -> choice.getText().contains("15")).forEach(RadioButton::fire));
                window.picture("settings", Pictures.Screen.FULL);

                assertThat(theme[0].textSizeProperty().get()).isEqualTo(TextSize.LARGE);
                assertThat(told).containsExactly("remembered LARGE");
            }
        }
    }

    @Nested
    class OnANewMachine {

        @Test
        void nothingStartsBeforeAnOfficeIsChosen() throws Exception {
            FrameFirstRun first = new FrameFirstRun(
                    List.of(new FrameFirstRun.Office("150623100000", "敖勒召其镇"), new FrameFirstRun.Office("150623101000", "上海庙镇")),
                    Path.of("数据"), begun -> told.add(begun.office() + " " + begun.user()), () -> { }, words);
            try (Window window = Window.show(Pictures.Screen.FULL, () -> screens.load("app/FirstRun.fxml", first))) {
                Button start = (Button) find(window, "#start");
                assertThat(start.isDisabled()).isTrue();

                Window.run(() -> ((TextField) find(window, ".text-field")).setText("上海庙镇"));
                assertThat(start.isDisabled()).as("nobody administers it yet").isTrue();
                Window.run(() -> {
                    ((TextField) find(window, "#user")).setText("郭海燕");
                    ((TextField) find(window, "#password")).setText("草原上的白云朵朵");
                    ((TextField) find(window, "#again")).setText("草原上的白云");
                    start.fire();
                });
                assertThat(text(window, ".danger-text")).isEqualTo("两次输入的密码不一样，请重新输入。");
                assertThat(told).isEmpty();
                window.picture("first-run", Pictures.Screen.FULL);
                window.picture("first-run-150", Pictures.Screen.AT_150);
                Window.run(() -> {
                    ((TextField) find(window, "#again")).setText("草原上的白云朵朵");
                    start.fire();
                });

                assertThat(told).containsExactly("150623101000 郭海燕");
                assertThat(window.styleComplaints()).isEmpty();
            }
        }
    }

    private static Node find(Window window, String selector) {
        return window.stage().getScene().getRoot().lookup(selector);
    }

    private static String text(Window window, String selector) {
        return ((Label) find(window, selector)).getText();
    }
}
