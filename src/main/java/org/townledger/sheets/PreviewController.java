package org.townledger.sheets;

import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.townledger.sheets.SheetOutcome.Written;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** Shows a written sheet page by page before it is printed or kept. */
public final class PreviewController {

    /** What the screen's owner does: the preview decides nothing. */
    public interface Acts {
        void print(Written sheet);

        void saveAs(Written sheet);

        void back();
    }

    /** Room around the page, in logical pixels on each side. */
    private static final double MARGIN = 16;
    private static final double SCROLL_BAR = 10;

    private record Wish(int page, double zoom, double scale) {
    }

    private final Written sheet;
    private final SheetPreview preview;
    private final Wording words;
    private final Tasks tasks;
    private final Acts acts;
    private int page;
    private Wish shown = new Wish(-1, 0, 0);
    private boolean drawing;

    @FXML private Node root;
    @FXML private Label title;
    @FXML private Label pageOf;
    @FXML private Label missing;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private ToggleButton fitWidth;
    @FXML private ToggleButton fullSize;
    @FXML private ScrollPane desk;
    @FXML private ImageView picture;

    /** @param preview opened on the same file; closed with {@link #close()} */
    public PreviewController(Written sheet, SheetPreview preview, Wording words, Tasks tasks, Acts acts) {
        this.sheet = sheet;
        this.preview = preview;
        this.words = words;
        this.tasks = tasks;
        this.acts = acts;
    }

    @FXML
    private void initialize() {
        title.setText(sheet.file().getFileName().toString());
        missing.setText(sheet.missing().isEmpty() ? ""
                : words.say("sheets.preview.missing", sheet.missing().size(),
                        sheet.missing().stream().map(PreviewController::named).collect(Collectors.joining(" "))));
        missing.setVisible(!sheet.missing().isEmpty());
        missing.setManaged(!sheet.missing().isEmpty());
        desk.viewportBoundsProperty().subscribe(_ -> show());
        // Before the scroll pane takes them: the keys turn pages wherever the focus is.
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        turnTo(0);
    }

    /** Lets go of the file; the screen is not used again. */
    public void close() {
        tasks.run(() -> {
            preview.close();
            return sheet;
        }, _ -> { });
    }

    @FXML
    private void previous() {
        turnTo(page - 1);
    }

    @FXML
    private void next() {
        turnTo(page + 1);
    }

    @FXML
    private void fitWidth() {
        fitWidth.setSelected(true);
        fullSize.setSelected(false);
        show();
    }

    @FXML
    private void fullSize() {
        fullSize.setSelected(true);
        fitWidth.setSelected(false);
        show();
    }

    @FXML
    private void print() {
        acts.print(sheet);
    }

    @FXML
    private void saveAs() {
        acts.saveAs(sheet);
    }

    @FXML
    private void back() {
        acts.back();
    }

    private void turn(KeyEvent key) {
        switch (key.getCode()) {
            case PAGE_UP -> turnTo(page - 1);
            case PAGE_DOWN -> turnTo(page + 1);
            case HOME -> turnTo(0);
            case END -> turnTo(preview.pages() - 1);
            case ESCAPE -> acts.back();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** With its number, since the screen's font lacks it as well. */
    private static String named(String character) {
        return "%s（U+%04X）".formatted(character, character.codePointAt(0));
    }

    private void turnTo(int wanted) {
        page = Math.clamp(wanted, 0, preview.pages() - 1);
        pageOf.setText(words.say("sheets.preview.pageOf", page + 1, preview.pages()));
        previous.setDisable(page == 0);
        next.setDisable(page == preview.pages() - 1);
        desk.setVvalue(0);
        show();
    }

    /** One page is drawn at a time; what was asked for meanwhile is drawn after it, and only the last of it. */
    private void show() {
        Wish wish = wish();
        if (drawing || wish.equals(shown) || wish.zoom() <= 0) {
            return;
        }
        drawing = true;
        tasks.run(() -> preview.render(wish.page(), wish.zoom() * wish.scale()), image -> place(image, wish), () -> {
            drawing = false;
            shown = wish;
            show();
        });
    }

    private void place(Image image, Wish wish) {
        picture.setImage(image);
        picture.setFitWidth(image.getWidth() / wish.scale());
        picture.setFitHeight(image.getHeight() / wish.scale());
    }

    private Wish wish() {
        double room = desk.getViewportBounds().getWidth() - 2 * MARGIN;
        // Room for the scroll bar is kept, so that its coming does not change the width that it came for.
        boolean barIsThere = desk.getWidth() - desk.getViewportBounds().getWidth() > SCROLL_BAR / 2;
        double zoom = fullSize.isSelected() ? 1 : (room - (barIsThere ? 0 : SCROLL_BAR)) / preview.width(page);
        Window window = root.getScene() == null ? null : root.getScene().getWindow();
        return new Wish(page, zoom, window == null ? 1 : window.getOutputScaleX());
    }
}
