package org.townledger.ui;

import java.util.Objects;
import javafx.beans.DefaultProperty;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.wording.Wording;

/**
 * A label and a value that turns into its field as soon as the cursor comes to it. A missing value says 未填 in red with
 * a pencil. Enter goes to the next row. The field must be a node that is a {@link FormField}.
 */
@DefaultProperty("field")
public final class FormRow extends HBox {

    private final Button value = new Button();
    private final StackPane place = new StackPane(value);
    private final BooleanProperty editable = new SimpleBooleanProperty(true);
    private final BooleanProperty required = new SimpleBooleanProperty(true);
    private final Label name = new Label();
    private @Nullable Wording words;
    private String missing = "";
    private @Nullable Node field;
    private boolean wide;
    private boolean forbidden;

    public FormRow(String label, Wording words) {
        this();
        setLabel(label);
        setWords(words);
    }

    /** For FXML, which puts the field in afterwards; a class made through named arguments could not take it. */
    public FormRow() {
        getStyleClass().add("form-row");
        name.getStyleClass().add("form-label");
        name.setLabelFor(value);
        value.getStyleClass().add("form-value");
        value.setMaxWidth(Double.MAX_VALUE);
        place.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(place, Priority.ALWAYS);
        getChildren().addAll(name, place);
        value.setOnAction(_ -> edit());
        value.focusedProperty().subscribe((_, focused) -> {
            if (focused && editable.get()) {
                edit();
            }
        });
        required.subscribe(_ -> showValue());
    }

    public void setLabel(String label) {
        name.setText(label);
    }

    public String getLabel() {
        return name.getText();
    }

    public void setWords(@Nullable Wording newWords) {
        words = newWords;
        missing = newWords == null ? "" : newWords.say("ui.missing");
        showValue();
    }

    public @Nullable Wording getWords() {
        return words;
    }

    public void setField(Node newField) {
        FormField formField = asField(newField);
        field = newField;
        newField.setVisible(false);
        newField.managedProperty().bind(newField.visibleProperty());
        value.visibleProperty().bind(newField.visibleProperty().not());
        value.managedProperty().bind(value.visibleProperty());
        place.getChildren().setAll(value, newField);
        formField.shownProperty().subscribe(_ -> showValue());
        Node target = formField.focusTarget();
        formField.errorProperty().subscribe(error -> newField.setVisible(!error.isEmpty() || target.isFocused()));
        target.focusedProperty().subscribe((_, focused) -> {
            if (!focused && !formField.isInError()) {
                newField.setVisible(false);
            }
        });
        target.addEventHandler(KeyEvent.KEY_PRESSED, this::nextOnEnter);
    }

    public @Nullable Node getField() {
        return field;
    }

    /** Opens the field and puts the cursor into it: what a blocker's link calls. */
    public void edit() {
        Node open = Objects.requireNonNull(field, "a form row without a field");
        if (editable.get()) {
            open.setVisible(true);
            asField(open).focusTarget().requestFocus();
        }
    }

    /** Closed cases are shown, not edited. */
    public BooleanProperty editableProperty() {
        return editable;
    }

    public void setEditable(boolean newEditable) {
        editable.set(newEditable && !forbidden);
    }

    /** For whoever enters nothing: the row only shows, whatever the screen says. */
    void forbid() {
        forbidden = true;
        editable.set(false);
    }

    public boolean isEditable() {
        return editable.get();
    }

    /** Whether an absent value is a gap (未填) or simply nothing (–). */
    public BooleanProperty requiredProperty() {
        return required;
    }

    public void setRequired(boolean newRequired) {
        required.set(newRequired);
    }

    public boolean isRequired() {
        return required.get();
    }

    /** Takes both columns of its {@link FormGroup}. */
    public void setWide(boolean newWide) {
        wide = newWide;
    }

    public boolean isWide() {
        return wide;
    }

    private void nextOnEnter(KeyEvent key) {
        boolean plainEnter = key.getCode() == KeyCode.ENTER && (!(key.getTarget() instanceof TextArea) || key.isControlDown());
        if (plainEnter && field != null) {
            key.consume();
            asField(field).focusTarget().requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private void showValue() {
        String shown = field == null ? "" : asField(field).shownProperty().get();
        boolean gap = shown.isEmpty() && required.get();
        value.getStyleClass().remove("missing");
        if (gap) {
            value.getStyleClass().add("missing");
        }
        value.setGraphic(gap ? Icons.of(Feather.EDIT_2) : null);
        value.setText(gap ? missing : shown.isEmpty() ? "–" : shown);
    }

    private static FormField asField(Node node) {
        if (node instanceof FormField formField) {
            return formField;
        }
        throw new IllegalArgumentException(node.getClass().getName() + " is no FormField");
    }
}
