package org.townledger.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** A list that drops down from a text field while one types. ↑ ↓ choose, Enter takes, Esc closes. */
final class Suggestions<T> {

    private static final int MOST_SHOWN = 8;
    private static final double GAP = 4;

    private final TextInputControl anchor;
    private final Consumer<T> taken;
    private final String nothingFound;
    private final Popup popup = new Popup();
    private final ListView<T> list = new ListView<>();
    private final VBox box = new VBox();

    Suggestions(TextInputControl anchor, Function<T, Node> look, String nothingFound, Consumer<T> taken) {
        this.anchor = anchor;
        this.taken = taken;
        this.nothingFound = nothingFound;
        list.setCellFactory(_ -> new LookCell<>(look));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> take());
        box.getStyleClass().add("suggestions");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        // The list itself, not its shadow, stands under the field.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setHideOnEscape(false);
        popup.getScene().getRoot().getStyleClass().add("suggestions-root");
        anchor.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        anchor.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                hide();
            }
        });
    }

    /** Shows these under the field, or that nothing was found. */
    void offer(List<T> found) {
        list.getItems().setAll(found);
        box.getChildren().setAll(found.isEmpty() ? nothing() : list);
        if (!found.isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        if (anchor.getScene() == null || !anchor.isFocused()) {
            return;
        }
        Bounds at = anchor.localToScreen(anchor.getBoundsInLocal());
        box.setPrefWidth(at.getWidth());
        // Before it is shown, or a low field's list would be moved up for a height that it does not have.
        fitTo(found.size());
        popup.show(anchor, at.getMinX(), at.getMaxY() + GAP);
        fitTo(found.size());
        popup.sizeToScene();
    }

    /** The stylesheet gives the height of a row, once it has been applied. */
    private void fitTo(int rows) {
        double row = list.getFixedCellSize();
        list.setPrefHeight(Math.min(rows, MOST_SHOWN) * (row > 0 ? row : 32) + 2);
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    private Label nothing() {
        Label label = new Label(nothingFound);
        label.getStyleClass().add("nothing");
        return label;
    }

    private void key(KeyEvent key) {
        if (!popup.isShowing()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> move(key, 1);
            case UP -> move(key, -1);
            case ENTER -> {
                key.consume();
                take();
            }
            case ESCAPE -> {
                key.consume();
                hide();
            }
            default -> { }
        }
    }

    private void move(KeyEvent key, int by) {
        key.consume();
        int wanted = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(wanted);
        list.scrollTo(wanted);
    }

    private void take() {
        T chosen = list.getSelectionModel().getSelectedItem();
        hide();
        if (chosen != null) {
            taken.accept(chosen);
        }
    }

    private static final class LookCell<T> extends ListCell<T> {
        private final Function<T, Node> look;

        LookCell(Function<T, Node> look) {
            this.look = look;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : look.apply(item));
        }
    }
}
