package org.townledger.cases;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.townledger.store.Transaction;
import org.townledger.ui.Layers;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Sentence;

/** One photo over the window, and the next by the arrow keys. What is said of it is kept when one goes on or leaves. */
final class PhotoViewer {

    /** Room around it on both sides together, in logical pixels. */
    private static final double MARGIN = 64;
    private static final double AIR = 12;
    private static final int LONGEST_CAPTION = 200;

    private final PhotoActs acts;
    private final PhotoWords words;
    private final PhotosPane.Around around;
    private final Consumer<CasePhoto> removed;
    private final Runnable changed;
    private final PhaseChoice phase;
    private List<CasePhoto> photos = new ArrayList<>();
    private int at;
    private String number = "";
    private boolean editable;
    private boolean isChanged;

    @FXML private VBox box;
    @FXML private Label title;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private StackPane desk;
    @FXML private ImageView picture;
    @FXML private Label nothing;
    @FXML private Label facts;
    @FXML private HBox phases;
    @FXML private TextEntry caption;
    @FXML private Label captionShown;
    @FXML private Button remove;
    @FXML private Label said;

    /**
     * @param removed takes a photo off the case
     * @param changed after something was said of a photo
     */
    PhotoViewer(PhotoActs acts, PhotoWords words, PhotosPane.Around around, Consumer<CasePhoto> removed, Runnable changed) {
        this.acts = acts;
        this.words = words;
        this.around = around;
        this.removed = removed;
        this.changed = changed;
        phase = new PhaseChoice(words, this::keep);
    }

    /** @param first of the photos, the one that is shown at first */
    void open(CaseFile file, List<CasePhoto> all, CasePhoto first, boolean nowEditable) {
        photos = new ArrayList<>(all);
        at = photos.indexOf(first);
        number = file.numberText();
        editable = nowEditable;
        around.screens().load("cases/PhotoViewer.fxml", this);
        show();
        around.layers().open(box, desk, this::close);
    }

    @FXML
    private void initialize() {
        for (Node part : List.of(phases, caption, captionShown, remove, said, nothing)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        nothing.visibleProperty().bind(nothing.textProperty().isNotEmpty());
        phases.getChildren().add(phase);
        phases.setVisible(editable);
        caption.setVisible(editable);
        captionShown.setVisible(!editable);
        remove.setVisible(editable);
        ((TextInputControl) caption.focusTarget()).setTextFormatter(new TextFormatter<>(change ->
                change.getControlNewText().length() <= LONGEST_CAPTION ? change : null));
        caption.focusTarget().focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                keep();
            }
        });
        spread(box, around.layers());
        picture.fitWidthProperty().bind(desk.widthProperty().subtract(AIR));
        picture.fitHeightProperty().bind(desk.heightProperty().subtract(AIR));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Makes a dialog as large as the window allows. */
    static void spread(VBox box, Layers layers) {
        StackPane.setMargin(box, new Insets(0, MARGIN / 4, 0, MARGIN / 4));
        box.prefHeightProperty().bind(layers.heightProperty().subtract(MARGIN));
    }

    private void key(KeyEvent key) {
        boolean moves = !(key.getTarget() instanceof TextInputControl) && !(key.getTarget() instanceof RadioButton);
        if (key.getCode() == KeyCode.PAGE_DOWN || moves && key.getCode() == KeyCode.RIGHT) {
            key.consume();
            next();
        } else if (key.getCode() == KeyCode.PAGE_UP || moves && key.getCode() == KeyCode.LEFT) {
            key.consume();
            previous();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            // A field that limits what is typed keeps this key for itself.
            key.consume();
            close();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextInputControl) {
            key.consume();
            desk.requestFocus();
        }
    }

    @FXML
    private void previous() {
        turnTo(at - 1);
    }

    @FXML
    private void next() {
        turnTo(at + 1);
    }

    private void turnTo(int place) {
        if (place >= 0 && place < photos.size()) {
            keep();
            at = place;
            show();
        }
    }

    private void show() {
        CasePhoto photo = photos.get(at);
        title.setText(words.wording().say("cases.photos.viewer", words.phase(photo.phase()), at + 1, photos.size()));
        previous.setDisable(at == 0);
        next.setDisable(at == photos.size() - 1);
        phase.setValue(photo.phase());
        caption.setValue(photo.caption());
        captionShown.setText(photo.caption() == null ? "" : photo.caption());
        facts.setText(facts(photo));
        desk.setAccessibleText(words.caption(photo));
        said.setText("");
        picture.setImage(null);
        nothing.setText(words.wording().say("cases.photos.opening"));
        around.tasks().run(() -> acts.read().picture(photo).map(bytes -> new Image(new ByteArrayInputStream(bytes))), image -> {
            if (photos.get(at).id().equals(photo.id())) {
                show(photo, image);
            }
        });
    }

    private void show(CasePhoto photo, Optional<Image> image) {
        picture.setImage(image.orElse(null));
        nothing.setText(image.isPresent() ? "" : words.wording().say(photo.isPaper() ? "cases.photos.cannotDraw" : "cases.photo.gone"));
    }

    private String facts(CasePhoto photo) {
        var parts = new ArrayList<String>();
        if (photo.isPaper()) {
            parts.add(words.wording().say("cases.photos.firstPage"));
        }
        if (photo.takenOn() != null) {
            parts.add(words.wording().say("cases.photos.takenOn", photo.takenOn()));
        }
        parts.add(photo.fileName());
        parts.add(words.wording().say("cases.photos.addedBy", photo.addedBy(), photo.addedAt().atZone(Transaction.TOWN).toLocalDate()));
        return String.join(" · ", parts);
    }

    /** Writes down what was said of the photo, where it was changed. */
    private void keep() {
        CasePhoto photo = photos.get(at);
        CasePhoto now = photo.described(phase.value(), caption.getValue());
        if (!editable || now.equals(photo)) {
            return;
        }
        photos.set(at, now);
        isChanged = true;
        title.setText(words.wording().say("cases.photos.viewer", words.phase(now.phase()), at + 1, photos.size()));
        around.tasks().run(() -> acts.describe().run(acts.user(), now.id(), now.phase(), now.caption()),
                refusal -> refusal.ifPresent(reason -> say(reason, "danger-text")));
    }

    @FXML
    private void saveAs() {
        CasePhoto photo = photos.get(at);
        String name = words.wording().say("cases.photos.fileName", number, words.phase(photo.phase()),
                photo.takenOn() == null ? at + 1 : photo.takenOn()) + photo.storedName().substring(photo.storedName().lastIndexOf('.'));
        around.files().picture(name).ifPresent(target -> around.tasks().run(
                () -> around.files().give(Leaving.of(Leaving.Kind.PHOTO, null, 1, target), () -> acts.read().copy(photo, target)), failed ->
                say(failed.orElse(Sentence.of("cases.printing.saved", target)), failed.isPresent() ? "danger-text" : "success-text")));
    }

    private void say(Sentence sentence, String style) {
        said.getStyleClass().removeAll("danger-text", "success-text");
        said.getStyleClass().add(style);
        said.setText(words.wording().say(sentence));
    }

    @FXML
    private void remove() {
        CasePhoto photo = photos.get(at);
        close();
        removed.accept(photo);
    }

    @FXML
    private void close() {
        keep();
        around.layers().close(box);
        if (isChanged) {
            changed.run();
        }
    }
}
