package org.townledger.cases;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** The pictures on a phone or stick, the newest first; the clerk ticks those that belong to the case. */
final class PhotoPicker {

    private static final int AT_ONCE = 60;
    private static final int GLIMPSE = 320;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final PhotoWords photoWords;
    private final Wording words;
    private final PhotosPane.Around around;
    private final BiConsumer<PhotoPhase, List<PhotoSource>> chosen;
    private final Thumbnails thumbnails;
    private final PhaseChoice phase;
    private final Map<Path, ToggleButton> offered = new LinkedHashMap<>();
    private List<FindPictures.Found> found = List.of();

    @FXML private VBox box;
    @FXML private Label where;
    @FXML private HBox phases;
    @FXML private FlowPane tiles;
    @FXML private Button more;
    @FXML private Label refusal;
    @FXML private Button take;

    /** @param chosen takes the pictures and what they show */
    PhotoPicker(PhotoWords photoWords, PhotosPane.Around around, BiConsumer<PhotoPhase, List<PhotoSource>> chosen) {
        this.photoWords = photoWords;
        this.words = photoWords.wording();
        this.around = around;
        this.chosen = chosen;
        thumbnails = new Thumbnails(around.tasks());
        phase = new PhaseChoice(photoWords, () -> { });
    }

    void open(Path folder, List<FindPictures.Found> pictures, PhotoPhase proposed) {
        found = pictures;
        around.screens().load("cases/PhotoPicker.fxml", this);
        where.setText(words.say("cases.photos.found", folder, pictures.size()));
        phase.setValue(proposed);
        phases.getChildren().add(phase);
        PhotoViewer.spread(box, around.layers());
        more.managedProperty().bind(more.visibleProperty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        more();
        around.layers().open(box, tiles.getChildren().getFirst(), this::close);
    }

    @FXML
    private void more() {
        int from = offered.size();
        int to = Math.min(found.size(), from + AT_ONCE);
        found.subList(from, to).forEach(this::offer);
        more.setVisible(to < found.size());
        more.setText(words.say("cases.photos.more", Math.min(AT_ONCE, found.size() - to)));
        tell();
    }

    private void offer(FindPictures.Found one) {
        ZonedDateTime changed = one.changed().atZone(Transaction.TOWN);
        LocalDate today = LocalDate.ofInstant(around.screens().clock().instant(), Transaction.TOWN);
        String when = CaseMarks.day(changed.toLocalDate(), today) + " " + TIME.format(changed);
        PhotoCard card = new PhotoCard(when, Feather.IMAGE);
        ToggleButton tile = new ToggleButton("", card);
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.getStyleClass().add("photo-tile");
        tile.setAccessibleText(when + " " + one.file().getFileName());
        tile.setTooltip(new Tooltip(one.file().toString()));
        tile.selectedProperty().subscribe((_, _) -> tell());
        offered.put(one.file(), tile);
        tiles.getChildren().add(tile);
        thumbnails.fetch(() -> PreparePhoto.glimpse(PhotoSource.of(one.file()), GLIMPSE), card::show);
    }

    private void tell() {
        int ticked = ticked().size();
        refusal.setText("");
        take.setText(ticked == 0 ? words.say("cases.photos.take") : words.say("cases.photos.takeSome", ticked));
        take.getStyleClass().removeAll("accent", "not-yet");
        take.getStyleClass().add(ticked == 0 ? "not-yet" : "accent");
    }

    private List<Path> ticked() {
        return offered.entrySet().stream().filter(one -> one.getValue().isSelected()).map(Map.Entry::getKey).toList();
    }

    @FXML
    private void take() {
        List<Path> ticked = ticked();
        if (ticked.isEmpty()) {
            refusal.setText(words.say("cases.photos.tickFirst"));
        } else {
            close();
            chosen.accept(phase.value(), PhotoAdding.sources(ticked));
        }
    }

    @FXML
    private void close() {
        thumbnails.stop();
        around.layers().close(box);
    }
}
