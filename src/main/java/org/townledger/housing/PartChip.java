package org.townledger.housing;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.FormField;

/** One part of a house with its danger grade: chosen from a list, or by typing the letter. Delete empties it. */
final class PartChip<V> extends MenuButton implements FormField {

    private final List<V> choices;
    private final Function<V, String> text;
    private final Function<V, Boolean> dangerous;
    private final Label shownGrade = new Label();
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noError = new ReadOnlyStringWrapper("");
    private @Nullable V value;

    /** @param none what the list offers for a part that the house does not have */
    PartChip(String part, List<V> choices, Function<V, String> text, Function<V, Boolean> dangerous, String none) {
        this.choices = List.copyOf(choices);
        this.text = text;
        this.dangerous = dangerous;
        getStyleClass().add("part-chip");
        Label name = new Label(part);
        name.getStyleClass().add("part-name");
        shownGrade.getStyleClass().add("part-grade");
        HBox content = new HBox(name, shownGrade);
        content.getStyleClass().add("part-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        accessibleTextProperty().bind(shown.map(grade -> part + " " + grade));
        choices.forEach(choice -> getItems().add(item(text.apply(choice), choice)));
        getItems().add(item(none, null));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        setValue(null);
    }

    @Nullable V value() {
        return value;
    }

    void setValue(@Nullable V newValue) {
        value = newValue;
        getStyleClass().remove("dangerous");
        if (newValue != null && dangerous.apply(newValue)) {
            getStyleClass().add("dangerous");
        }
        String now = newValue == null ? "" : text.apply(newValue);
        shownGrade.setText(now.isEmpty() ? "–" : now);
        shown.set(now);
    }

    /** A closed case is read, not edited. */
    void setEditable(boolean editable) {
        setMouseTransparent(!editable);
        setFocusTraversable(editable);
    }

    @Override
    public ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty errorProperty() {
        return noError.getReadOnlyProperty();
    }

    @Override
    public Node focusTarget() {
        return this;
    }

    private MenuItem item(String says, @Nullable V choice) {
        MenuItem item = new MenuItem(says);
        item.setOnAction(_ -> setValue(choice));
        return item;
    }

    /** As in every field of a form, Enter goes on; the space bar opens the list. */
    private void key(KeyEvent key) {
        if (isShowing()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            requestFocusTraversal(TraversalDirection.NEXT);
        } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            key.consume();
            setValue(null);
        }
    }

    private void typed(KeyEvent key) {
        String letter = key.getCharacter().toLowerCase(Locale.ROOT);
        choices.stream().filter(choice -> !letter.isBlank() && text.apply(choice).startsWith(letter)).findFirst().ifPresent(this::setValue);
    }
}
