package org.townledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.housing.HousingCase;
import org.townledger.sheets.Printers;
import org.townledger.ui.Layers;
import org.townledger.ui.PagingTable;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.TextSize;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;

/** A clerk at the turn of the year. */
class YearScreenTest {

    private final AtomicInteger left = new AtomicInteger();

    @TempDir
    private Path folder;
    private YearTown town;
    private Layers layers;

    @BeforeEach
    void openTown() {
        town = new YearTown(folder);
    }

    @AfterEach
    void closeTown() {
        town.close();
    }

    private Parent screen() {
        var screens = new Screens(town.words, town.clock());
        layers = new Layers(town.words, new Region());
        var viewport = Viewport.of(layers.widthProperty(), new SimpleObjectProperty<>(TextSize.NORMAL));
        Region navigation = new Region();
        viewport.subscribe(width -> navigation.getStyleClass().setAll("frame-navigation", width == Viewport.WIDE ? "" : "icons-only"));
        var years = new YearScreen(new YearScreen.Acts(YearTown.CLERK, town.words.say("housing.title"), town.turn, town.print),
                Printers.ofThisSystem(), screens, layers, Window.IN_LINE, new YearScreen.Ways(left::incrementAndGet, () -> { }, _ -> Optional.empty()));
        layers.setScreen(new BorderPane(years.open(), null, null, null, navigation));
        return layers;
    }

    private void choose(int row) {
        Window.run(() -> ((PagingTable<?>) layers.lookup(".paging-table")).table().getSelectionModel().select(row));
    }

    private void press(String verb) {
        Node button = Stream.of(".toggle-button", ".button").flatMap(style -> layers.lookupAll(style).stream())
                .filter(node -> node instanceof ButtonBase found && found.getText().equals(verb) && found.isVisible())
                .reduce((_, upper) -> upper).orElseThrow(() -> new AssertionError("no button " + verb));
        Window.run(() -> ((ButtonBase) button).fire());
    }

    private boolean says(String text) {
        return layers.lookupAll(".label").stream().anyMatch(node -> node instanceof Labeled label && label.getText() != null && label.getText().contains(text));
    }

    @Test
    void theYearIsTurnedAfterAQuestionAndTakenBackFromTheToast() throws Exception {
        HousingCase open = town.house("王德胜");
        town.dismiss(town.house("斯琴图雅"));
        town.isNow("2026-12-20");
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            choose(0);
            window.picture("year", Pictures.Screen.FULL);
            press("结转 2026 年");
            assertThat(says("2026 年还没有过完：结转以后再立的件仍编 2026 年的号")).isTrue();
            window.picture("year-ask", Pictures.Screen.FULL);
            press("结转");
            assertThat(town.list(2027)).containsExactly(open.file().numberText() + " 自2026");
            window.picture("year-turned", Pictures.Screen.FULL);
            press("撤销");
            assertThat(town.list(2027)).isEmpty();
            assertThat(window.styleComplaints()).isEmpty();
        }
    }

    @Test
    void whatStandsInTheWayOfATurnStandsOnTheScreen() throws Exception {
        town.house("王德胜");
        town.isNow("2026-11-23");
        try (Window window = Window.show(Pictures.Screen.AT_150, this::screen)) {
            choose(0);
            press("结转 2026 年");
            assertThat(says("2026 年还没有过完，12 月起可以结转。")).isTrue();
            window.picture("year-150-refused", Pictures.Screen.AT_150);
            assertThat(town.plans()).isEmpty();
            press("返回台账");
            assertThat(left).hasValue(1);
            assertThat(window.styleComplaints()).isEmpty();
        }
    }

    @Test
    void theFrozenListIsShownBeforeItIsPrinted() throws Exception {
        town.house("王德胜");
        town.isNow("2027-01-04");
        town.turned(2026);
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            choose(1);
            window.picture("year-frozen", Pictures.Screen.FULL);
            press("打印 2026 年清单");
            assertThat(says("打印预览")).isTrue();
            window.picture("year-preview", Pictures.Screen.FULL);
        }
    }
}
