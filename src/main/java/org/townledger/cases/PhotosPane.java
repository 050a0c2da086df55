package org.townledger.cases;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.store.Transaction;
import org.townledger.ui.Icons;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;

/** A case's photos as tiles, and the ways to add some: a tile to press or drop on, the clipboard, a phone or stick. */
public final class PhotosPane {

    /** The window that it stands in. */
    public record Around(Screens screens, Layers layers, Tasks tasks, PhotoChoices files) {
    }

    private final PhotoActs acts;
    private final PhotoWords words;
    private final Around around;
    private final PhotoAdding adding;
    private final Thumbnails thumbnails;
    private final Map<String, Image> known = new HashMap<>();
    private @Nullable CaseFile file;
    private boolean editable;
    private List<CasePhoto> shown = List.of();
    private PhotoPhase next = PhotoPhase.BEFORE;

    @FXML private VBox root;
    @FXML private Label counts;
    @FXML private MenuButton add;
    @FXML private Label hint;
    @FXML private FlowPane tiles;

    public PhotosPane(PhotoActs acts, PhotoWords words, Around around) {
        this.acts = acts;
        this.words = words;
        this.around = around;
        adding = new PhotoAdding(acts, words, around, this::reload);
        thumbnails = new Thumbnails(around.tasks());
    }

    @FXML
    private void initialize() {
        for (Node part : List.of(add, hint)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        for (PhotoPhase phase : PhotoPhase.values()) {
            add.getItems().add(item(words.phase(phase), () -> adding.choose(shownCase(), phase)));
        }
        add.getItems().addAll(new SeparatorMenuItem(), item(words.wording().say("cases.photos.fromStick"), () -> adding.pick(shownCase(), next)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** @param nowEditable false for a closed case, which is only looked at */
    public void show(CaseFile newFile, boolean nowEditable) {
        if (file == null || !file.id().equals(newFile.id())) {
            thumbnails.stop();
            known.clear();
            shown = List.of();
            tiles.getChildren().clear();
            counts.setText("");
        }
        file = newFile;
        boolean saved = newFile.number() != null;
        editable = nowEditable && saved;
        add.setVisible(editable);
        hint.setText(saved ? "" : words.wording().say("cases.photos.saveFirst"));
        if (saved) {
            reload();
        }
    }

    private void reload() {
        UUID wanted = shownCase().id();
        around.tasks().run(() -> acts.read().of(wanted), photos -> {
            if (wanted.equals(shownCase().id())) {
                arrange(photos);
            }
        });
    }

    private void arrange(List<CasePhoto> photos) {
        int at = tiles.getChildren().stream().filter(Node::isFocused).mapToInt(tiles.getChildren()::indexOf).findFirst().orElse(-1);
        shown = photos;
        Map<PhotoPhase, Long> counted = photos.stream()
                .collect(Collectors.groupingBy(CasePhoto::phase, () -> new EnumMap<>(PhotoPhase.class), Collectors.counting()));
        next = PhotoPhase.next(shownCase().state(), counted);
        counts.setText(said(counted));
        thumbnails.stop();
        tiles.getChildren().setAll(photos.stream().map(this::tile).toList());
        if (editable) {
            tiles.getChildren().add(dropTile());
        }
        hint.setText(!editable && photos.isEmpty() ? words.wording().say("cases.photos.none") : "");
        if (at >= 0 && !tiles.getChildren().isEmpty()) {
            tiles.getChildren().get(Math.min(at, tiles.getChildren().size() - 1)).requestFocus();
        }
    }

    /** 改造前 1 · 改造中 2 · 改造后 0; papers only where there are some. */
    private String said(Map<PhotoPhase, Long> counted) {
        return List.of(PhotoPhase.values()).stream().filter(phase -> phase.isOfTheWorks() || counted.containsKey(phase))
                .map(phase -> words.phase(phase) + " " + counted.getOrDefault(phase, 0L)).collect(Collectors.joining(" · "));
    }

    private Button tile(CasePhoto photo) {
        PhotoCard card = new PhotoCard(words.label(photo, today()), photo.isPaper() ? Feather.FILE_TEXT : Feather.IMAGE);
        Image image = known.get(photo.sha256());
        if (image == null) {
            thumbnails.fetch(() -> acts.read().thumbnail(photo), fetched -> {
                known.put(photo.sha256(), fetched);
                card.show(fetched);
            });
        } else {
            card.show(image);
        }
        Button tile = button(card, words.caption(photo), () -> open(photo));
        tile.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE && editable) {
                key.consume();
                adding.remove(photo);
            }
        });
        return tile;
    }

    private Button dropTile() {
        Label phase = new Label(words.phase(next));
        VBox content = new VBox(Icons.of(Feather.PLUS), phase);
        content.getStyleClass().add("photo-drop-content");
        Button tile = button(content, words.wording().say("cases.photos.dropHint", words.phase(next)), () -> adding.choose(shownCase(), next));
        tile.getStyleClass().add("photo-drop");
        return tile;
    }

    private static Button button(Node content, String says, Runnable act) {
        Button button = new Button("", content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("photo-tile");
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static MenuItem item(String says, Runnable act) {
        MenuItem item = new MenuItem(says);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void open(CasePhoto photo) {
        new PhotoViewer(acts, words, around, adding::remove, this::reload).open(shownCase(), shown, photo, editable);
    }

    private void key(KeyEvent key) {
        if (KeyCombination.valueOf("Shortcut+V").match(key) && editable) {
            key.consume();
            adding.take(shownCase(), next, ClipboardPictures.of(Clipboard.getSystemClipboard()));
        }
    }

    @FXML
    private void dragOver(DragEvent drag) {
        if (editable && drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            if (!root.getStyleClass().contains("over")) {
                root.getStyleClass().add("over");
            }
            drag.consume();
        }
    }

    @FXML
    private void dragLeft() {
        root.getStyleClass().remove("over");
    }

    @FXML
    private void dropped(DragEvent drag) {
        dragLeft();
        drag.setDropCompleted(true);
        drag.consume();
        adding.take(shownCase(), next, PhotoAdding.sources(drag.getDragboard().getFiles().stream().map(java.io.File::toPath).toList()));
    }

    private CaseFile shownCase() {
        return java.util.Objects.requireNonNull(file, "no case is shown");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(around.screens().clock().instant(), Transaction.TOWN);
    }
}
