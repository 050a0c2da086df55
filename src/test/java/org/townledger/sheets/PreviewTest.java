package org.townledger.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.sheets.SheetOutcome.Written;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.Window;
import org.townledger.wording.Wording;

class PreviewTest {

    private static final Wording WORDS = new Wording(Wording.CHINESE);

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private Window window;
    private Node screen;
    private PreviewController controller;

    @BeforeEach
    void open() throws Exception {
        var houses = new ArrayList<>(House.houses(120));
        houses.set(0, House.withHead(houses.getFirst(), "王\uE000"));
        var written = (Written) new SheetWriter(new PaperFonts(), WORDS)
                .write(House.a3(houses), folder.resolve("住房安全台账.pdf"));
        var preview = new SheetPreview(written.file());
        controller = new PreviewController(written, preview, WORDS, Window.IN_LINE, new PreviewController.Acts() {
            @Override
            public void print(Written sheet) {
                asked.add("print");
            }

            @Override
            public void saveAs(Written sheet) {
                asked.add("save");
            }

            @Override
            public void back() {
                asked.add("back");
            }
        });
        var root = new AtomicReference<Node>();
        window = Window.show(Pictures.Screen.FULL, () -> {
            var loaded = new Screens(WORDS, InstantSource.system()).load("sheets/Preview.fxml", controller);
            root.set(loaded);
            return loaded;
        });
        screen = root.get();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theFirstPageFillsTheWidthAndTheMissingCharacterIsNamed() {
        window.picture("preview", Pictures.Screen.FULL);

        assertThat(this.<Label>find("pageOf").getText()).isEqualTo("第 1 页，共 9 页");
        assertThat(this.<ImageView>find("picture").getFitWidth()).isBetween(1290.0, 1366.0);
        assertThat(this.<Label>find("missing").getText()).contains("有 1 个字", "U+E000");
        assertThat(window.styleComplaints()).isEmpty();
    }

    @Test
    void pagesAreTurnedByButtonAndByKeyButNotPastTheLast() {
        press("next");
        assertThat(this.<Label>find("pageOf").getText()).isEqualTo("第 2 页，共 9 页");

        key(KeyCode.END);
        key(KeyCode.PAGE_DOWN);
        window.picture("preview-last", Pictures.Screen.AT_125);

        assertThat(this.<Label>find("pageOf").getText()).isEqualTo("第 9 页，共 9 页");
        assertThat(this.<Button>find("next").isDisabled()).isTrue();
    }

    @Test
    void hundredPerCentShowsThePaperInItsSize() {
        Window.run(() -> this.<ToggleButton>find("fullSize").fire());
        window.picture("preview-100", Pictures.Screen.FULL);

        assertThat(this.<ImageView>find("picture").getFitWidth()).isBetween(1586.0, 1588.0);
        assertThat(this.<ToggleButton>find("fitWidth").isSelected()).isFalse();
    }

    @Test
    void printingIsLeftToTheOwnerOfTheScreen() {
        press("print");
        key(KeyCode.ESCAPE);

        assertThat(asked).containsExactly("print", "back");
    }

    @Test
    void theFileIsFreeAgainAfterwards() throws Exception {
        Path file = folder.resolve("住房安全台账.pdf");
        Window.run(controller::close);

        Files.delete(file);

        assertThat(file).doesNotExist();
    }

    private void press(String button) {
        Window.run(() -> this.<Button>find(button).fire());
    }

    private void key(KeyCode code) {
        Window.run(() -> find("desk").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T find(String id) {
        return (T) screen.lookup("#" + id);
    }
}
