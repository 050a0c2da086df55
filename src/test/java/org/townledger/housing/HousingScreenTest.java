package org.townledger.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.townledger.cases.CaseState;
import org.townledger.cases.Concerned;
import org.townledger.cases.PersonSearch;
import org.townledger.identity.IdNumber;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.ui.FormRow;
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
    private HousingScreen screen;
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
            screen = new HousingScreen(town.acts(typed -> people.find(typed)),
                    new HousingScreen.Around(new Screens(town.words, HousingTown.CLOCK), layers, Window.IN_LINE, viewport),
                    new HousingScreen.Ways(() -> told.add("import"), filter -> told.add("export"), filter -> told.add("print"),
                            cases -> told.add("print " + cases.size()), () -> told.add("written")), town.ledgerWords());
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

    private void select(int serial) {
        Window.run(() -> screen.show(town.house(serial).file().id()));
    }

    @Nested
    class TheLedger {

        @Test
        void ofTheLedgerAtEverySize() throws Exception {
            town.withHouses();
            open(Pictures.Screen.FULL);
            window.picture("housing-list", Pictures.Screen.FULL);
            select(6);
            window.picture("housing", Pictures.Screen.FULL);
            window.picture("housing-698", Pictures.Screen.USABLE);
            window.picture("housing-125", Pictures.Screen.AT_125);
            window.picture("housing-150", Pictures.Screen.AT_150);
            select(20);
            window.picture("housing-old", Pictures.Screen.FULL);
            Window.run(screen::startNew);
            window.picture("housing-new", Pictures.Screen.FULL);

            assertThat(window.styleComplaints()).isEmpty();
        }
    }
}
