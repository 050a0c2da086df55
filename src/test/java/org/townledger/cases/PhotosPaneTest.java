package org.townledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.Window;

@DisplayName("A case's photos in the window")
class PhotosPaneTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 19);

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private final List<Path> chosen = new ArrayList<>();
    private Path target;
    private PhotoTown town;
    private Window window;
    private PhotosPane pane;

    @BeforeEach
    void openTown() {
        town = new PhotoTown(folder.resolve("data"));
        target = folder.resolve("另存.jpg");
    }

    @AfterEach
    void close() {
        window.close();
        town.close();
    }

    private void open(Pictures.Screen size, boolean editable) throws Exception {
        window = Window.show(size, () -> {
            BorderPane frame = new BorderPane();
            frame.getStyleClass().add("frame-content");
            Layers layers = new Layers(PhotoTown.WORDS, frame);
            var screens = new Screens(PhotoTown.WORDS, PhotoTown.CLOCK);
            var acts = new PhotoActs(PhotoTown.CLERK, town.read, town.add, town.describe, town.remove, town.undo, new FindPictures());
            pane = new PhotosPane(acts, new PhotoWords(PhotoTown.WORDS, town.ledger.photoWords()),
                    new PhotosPane.Around(screens, layers, Window.IN_LINE, new ChosenByTest()));
            Parent photos = screens.load("cases/PhotosPane.fxml", pane);
            Label above = new Label("整改与资金");
            above.getStyleClass().add("group-title");
            Label below = new Label("办理经过");
            below.getStyleClass().add("group-title");
            VBox fields = new VBox(above, photos, below);
            fields.getStyleClass().add("case-fields");
            ScrollPane scroll = new ScrollPane(fields);
            scroll.setFitToWidth(true);
            VBox panel = new VBox(scroll);
            panel.getStyleClass().add("case-panel");
            frame.setRight(panel);
            frame.setCenter(new Region());
            return layers;
        });
        Window.run(() -> pane.show(town.file(), editable));
    }

    private void addThree() {
        town.add(PhotoPhase.BEFORE, PhotoSource.of("IMG_2031.jpg", SamplePhotos.house(0, MARCH)));
        town.add(PhotoPhase.DURING, PhotoSource.of("IMG_2107.jpg", SamplePhotos.house(1, JUNE)),
                PhotoSource.of("IMG_2290.jpg", SamplePhotos.house(2, LocalDate.of(2026, 9, 5))));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(Files.createDirectories(folder.resolve("stick/DCIM")).resolve(name), bytes);
    }

    private List<Button> tiles() {
        return all("#tiles .photo-tile").stream().map(Button.class::cast).toList();
    }

    private List<Node> all(String selector) {
        return List.copyOf(window.stage().getScene().getRoot().lookupAll(selector));
    }

    private Node find(String selector) {
        return window.stage().getScene().getRoot().lookup(selector);
    }

    private List<String> lines() {
        return tiles().stream().flatMap(tile -> tile.getGraphic().lookupAll(".label").stream()).map(label -> ((Label) label).getText()).toList();
    }

    private String said(String selector) {
        return all(selector).stream().map(Labeled.class::cast).map(Labeled::getText).reduce("", (one, other) -> one + other);
    }

    private void press(String says) {
        Window.run(() -> all(".button").stream().map(Button.class::cast)
                .filter(button -> says.equals(button.getText()) || says.equals(button.getAccessibleText()))
                .reduce((_, last) -> last).orElseThrow().fire());
    }

    private void type(KeyCode... keys) {
        robot.push(keys);
        Window.settle();
    }

    @Nested
    class Tiles {

        @Test
        void showEveryPhotoWithItsPhaseAndDayAndAPlaceForTheNext() throws Exception {
            addThree();
            open(Pictures.Screen.FULL, true);
            window.picture("photos", Pictures.Screen.FULL);
            window.picture("photos-150", Pictures.Screen.AT_150);

            assertThat(said("#counts")).isEqualTo("改造前 1 · 改造中 2 · 改造后 0");
            assertThat(lines()).containsExactly("改造前 03-12", "改造中 06-19", "改造中 09-05", "改造后");
            assertThat(window.styleComplaints()).isEmpty();
        }

        @Test
        void areReachedAndReadWithoutAMouse() throws Exception {
            addThree();
            open(Pictures.Screen.FULL, true);

            assertThat(tiles()).allMatch(Node::isFocusTraversable);
            assertThat(tiles().getFirst().getAccessibleText()).isEqualTo("改造前 2026-03-12");
            assertThat(tiles().getLast().getAccessibleText()).startsWith("添加“改造后”");
        }

        @Test
        void waitUntilANewCaseIsSaved() throws Exception {
            open(Pictures.Screen.FULL, true);
            Window.run(() -> pane.show(CaseFile.found(java.util.UUID.randomUUID(), PhotoTown.TOWN, town.file().concerned(), MARCH), true));
            window.picture("photos-new", Pictures.Screen.FULL);

            assertThat(said("#hint")).isEqualTo("先保存这一件，再加照片。");
            assertThat(tiles()).isEmpty();
            assertThat(find("#add").isVisible()).isFalse();
        }

        @Test
        void ofAClosedCaseAreLookedAtOnly() throws Exception {
            addThree();
            town.closeTheCase();
            open(Pictures.Screen.FULL, false);
            assertThat(lines()).containsExactly("改造前 03-12", "改造中 06-19", "改造中 09-05");
            assertThat(find("#add").isVisible()).isFalse();

            Window.run(() -> tiles().getFirst().fire());
            window.picture("photos-closed", Pictures.Screen.FULL);

            assertThat(find("#remove").isVisible()).isFalse();
            assertThat(find("#phases").isVisible()).isFalse();
        }
    }

    @Nested
    class Adding {

        @Test
        void byTheEmptyTileGoesIntoThePhaseThatItNames() throws Exception {
            addThree();
            open(Pictures.Screen.FULL, true);
            chosen.add(file("IMG_3001.jpg", SamplePhotos.house(2, LocalDate.of(2026, 10, 20))));

            Window.run(() -> tiles().getLast().fire());
            window.picture("photos-added", Pictures.Screen.FULL);

            assertThat(said("#counts")).isEqualTo("改造前 1 · 改造中 2 · 改造后 1");
            assertThat(said(".toast > .label")).isEqualTo("已加入 1 张到“改造后”");
            assertThat(town.photos()).extracting(CasePhoto::fileName).contains("IMG_3001.jpg");

            press("撤销");
            assertThat(said("#counts")).isEqualTo("改造前 1 · 改造中 2 · 改造后 0");
            assertThat(town.photos()).hasSize(3);
        }

        @Test
        void tellsWhatWasLeftOutAndWhy() throws Exception {
            open(Pictures.Screen.FULL, true);
            chosen.addAll(List.of(file("IMG_1.jpg", SamplePhotos.house(0, MARCH)), file("IMG_2.jpg", SamplePhotos.house(0, MARCH)),
                    file("IMG_0007.HEIC", "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)),
                    file("名单.jpg", "PK\3\4".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))));

            Window.run(() -> ((MenuButton) find("#add")).getItems().get(1).fire());
            window.picture("photos-left-out", Pictures.Screen.FULL);

            assertThat(said(".dialog-box .step-title")).isEqualTo("已加入 1 张，3 个文件没有加入");
            assertThat(said(".dialog-box .words .label")).contains("“IMG_2.jpg”这件里已经有了", "兼容性最佳", "“名单.jpg”不是照片");
            assertThat(town.photos()).extracting(CasePhoto::phase).containsExactly(PhotoPhase.DURING);
        }

        @Test
        void fromTheClipboardTakesWhatWasCopiedElsewhere() throws Exception {
            open(Pictures.Screen.FULL, true);
            Path copied = file("IMG_9.jpg", SamplePhotos.house(0, MARCH));
            Window.run(() -> {
                var content = new ClipboardContent();
                content.putFiles(List.of(copied.toFile()));
                Clipboard.getSystemClipboard().setContent(content);
                tiles().getLast().requestFocus();
            });
            type(KeyCode.CONTROL, KeyCode.V);

            assertThat(town.photos()).extracting(CasePhoto::fileName).containsExactly("IMG_9.jpg");
        }

        @Test
        void ofAPictureThatAnotherProgramCopiedKeepsItsPixels() throws Exception {
            open(Pictures.Screen.FULL, true);
            Image screen = Window.call(() -> new Image(new ByteArrayInputStream(SamplePhotos.house(0, MARCH))));
            PhotoSource pasted = Window.call(() -> ClipboardPictures.of(screen));

            assertThat(town.added(PhotoPhase.OTHER, pasted).photos().getFirst().width()).isEqualTo(1920);
        }

        @Test
        void fromAStickLetsTheClerkTickWhatBelongsToTheCase() throws Exception {
            addThree();
            open(Pictures.Screen.FULL, true);
            for (int i = 0; i < 14; i++) {
                Path picture = file("IMG_40%02d.jpg".formatted(i), SamplePhotos.house(i % 3, LocalDate.of(2026, 10, 1 + i)));
                Files.setLastModifiedTime(picture, FileTime.from(Instant.parse("2026-10-%02dT02:00:00Z".formatted(1 + i))));
            }
            file("公示.pdf", SamplePhotos.pdf());
            Window.run(() -> ((MenuButton) find("#add")).getItems().getLast().fire());

            Window.run(() -> ((Button) find("#take")).fire());
            assertThat(said("#refusal")).isEqualTo("还没有选。请先点选照片。");
            Window.run(() -> ticks().subList(1, 3).forEach(ToggleButton::fire));
            window.picture("photos-picker", Pictures.Screen.FULL);
            window.picture("photos-picker-150", Pictures.Screen.AT_150);

            assertThat(ticks()).hasSize(15);
            assertThat(((Button) find("#take")).getText()).isEqualTo("加入 2 张");
            Window.run(() -> ((Button) find("#take")).fire());
            assertThat(said("#counts")).isEqualTo("改造前 1 · 改造中 2 · 改造后 2");
            assertThat(town.photos()).extracting(CasePhoto::fileName).contains("IMG_4013.jpg", "IMG_4012.jpg");
        }

        private List<ToggleButton> ticks() {
            return all(".photo-offer .photo-tile").stream().map(ToggleButton.class::cast).toList();
        }

        @Test
        void fromAnEmptyStickSaysSo() throws Exception {
            open(Pictures.Screen.FULL, true);
            Files.createDirectories(folder.resolve("stick"));
            Window.run(() -> ((MenuButton) find("#add")).getItems().getLast().fire());

            assertThat(said(".dialog-box .step-title")).contains("没有照片或 PDF");
        }
    }

    @Nested
    class TheViewer {

        @BeforeEach
        void openSecond() throws Exception {
            addThree();
            open(Pictures.Screen.FULL, true);
            Window.run(() -> tiles().get(1).requestFocus());
            type(KeyCode.SPACE);
        }

        @Test
        void turnsByTheArrowKeysAndLeavesOnEscape() {
            assertThat(said("#title")).isEqualTo("改造中（第 2 张，共 3 张）");
            window.picture("photos-viewer", Pictures.Screen.FULL);
            window.picture("photos-viewer-150", Pictures.Screen.AT_150);
            type(KeyCode.RIGHT);
            assertThat(said("#title")).isEqualTo("改造中（第 3 张，共 3 张）");
            type(KeyCode.RIGHT);
            type(KeyCode.LEFT);
            type(KeyCode.LEFT);
            assertThat(said("#title")).isEqualTo("改造前（第 1 张，共 3 张）");
            assertThat(((ImageView) find("#picture")).getImage().getWidth()).isEqualTo(1920);

            type(KeyCode.ESCAPE);
            assertThat(find(".photo-viewer")).isNull();
            assertThat(window.stage().getScene().getFocusOwner()).isEqualTo(tiles().get(1));
            assertThat(window.styleComplaints()).isEmpty();
        }

        @Test
        void keepsPhaseAndLineWhenOneGoesOn() {
            Window.run(() -> radio("改造后").fire());
            Window.run(() -> ((TextInputControl) find("#caption .text-field")).requestFocus());
            Window.run(() -> ((TextInputControl) find("#caption .text-field")).setText("主体完工"));
            type(KeyCode.PAGE_DOWN);
            type(KeyCode.ESCAPE);

            assertThat(town.photos()).filteredOn(photo -> photo.fileName().equals("IMG_2107.jpg"))
                    .extracting(CasePhoto::phase, CasePhoto::caption).containsExactly(org.assertj.core.groups.Tuple.tuple(PhotoPhase.AFTER, "主体完工"));
            assertThat(said("#counts")).isEqualTo("改造前 1 · 改造中 1 · 改造后 1");
        }

        private RadioButton radio(String phase) {
            return all(".phase-choice .radio-button").stream().map(RadioButton.class::cast).filter(one -> one.getText().equals(phase)).findFirst().orElseThrow();
        }

        @Test
        void savesTheFileElsewhere() throws IOException {
            press("另存为");

            assertThat(Files.readAllBytes(target)).isEqualTo(town.kept(town.photos().get(1)));
            assertThat(said("#said")).startsWith("已另存到");
            window.picture("photos-viewer-saved", Pictures.Screen.FULL);
        }

        @Test
        void removesAPhotoAndTheToastBringsItBack() {
            press("删除");
            assertThat(said("#counts")).isEqualTo("改造前 1 · 改造中 1 · 改造后 0");
            assertThat(said(".toast > .label")).isEqualTo("已删除“改造中 2026-06-19”");

            press("撤销");
            assertThat(town.photos()).hasSize(3);
            assertThat(said("#counts")).isEqualTo("改造前 1 · 改造中 2 · 改造后 0");
        }

        @Test
        void showsAPaperByItsFirstPage() {
            type(KeyCode.ESCAPE);
            town.add(PhotoPhase.NOTICE, PhotoSource.of("公示.pdf", SamplePhotos.pdf()));
            Window.run(() -> pane.show(town.file(), true));
            Window.run(() -> tiles().get(3).fire());
            window.picture("photos-paper", Pictures.Screen.FULL);

            assertThat(said("#facts")).startsWith("PDF，这里只显示第一页");
            assertThat(((ImageView) find("#picture")).getImage().getHeight()).isEqualTo(1920);
        }

        @Test
        void saysWhereAFileIsGone() throws IOException {
            type(KeyCode.ESCAPE);
            Files.delete(town.files.file(town.photos().getFirst()));
            Window.run(() -> tiles().getFirst().fire());

            assertThat(said("#nothing")).isEqualTo("这张照片的文件不在数据文件夹里，请从备份恢复。");
        }
    }

    @Nested
    class OnPaper {

        @Test
        void stayWithTheirCaseAndCarryItsWords() throws Exception {
            addThree();
            town.add(PhotoPhase.NOTICE, PhotoSource.of("公示.pdf", SamplePhotos.pdf()));
            open(Pictures.Screen.FULL, true);
            Path pdf = folder.resolve("办理单.pdf");

            town.print().forms(List.of(town.id), pdf);

            try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
                String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document).replaceAll("\\s", "");
                assertThat(text).contains("照片", "改造前2026-03-12", "改造中2026-06-19", "文书");
                var renderer = new org.apache.pdfbox.rendering.PDFRenderer(document);
                Path pictures = Files.createDirectories(Path.of("target", "pictures"));
                for (int page = 0; page < document.getNumberOfPages(); page++) {
                    javax.imageio.ImageIO.write(renderer.renderImageWithDPI(page, 96), "png", pictures.resolve("photos-form-" + (page + 1) + ".png").toFile());
                }
            }
        }
    }

    private final class ChosenByTest implements PhotoChoices {

        @Override
        public List<Path> pictures() {
            return chosen;
        }

        @Override
        public Optional<Path> pictureFolder() {
            return Optional.of(folder.resolve("stick"));
        }

        @Override
        public Optional<Path> picture(String suggestedName) {
            return Optional.of(target);
        }
    }
}
