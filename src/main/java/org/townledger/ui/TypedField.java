package org.townledger.ui;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.Reading;
import org.townledger.wording.Wording;

/**
 * A field that reads what is typed into a value. The value follows every key; a complaint waits until the cursor leaves
 * the field, and then stands under it. The text is set right (2024.5.7 becomes 2024-05-07) at the same moment.
 */
public class TypedField<V> extends VBox implements FormField {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final TextInputControl input;
    private final StackPane inputPane;
    private final Function<String, Reading<V>> read;
    private final Function<V, String> show;
    private final Wording words;
    private final ReadOnlyObjectWrapper<@Nullable V> value = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private Predicate<String> complainsWhileTyping = _ -> false;
    private boolean settingText;

    protected TypedField(TextInputControl input, Function<String, Reading<V>> read, Function<V, String> show, Wording words) {
        this.input = input;
        this.read = read;
        this.show = show;
        this.words = words;
        inputPane = new StackPane(input);
        Label complaint = new Label();
        complaint.getStyleClass().add("field-error");
        complaint.textProperty().bind(error);
        complaint.visibleProperty().bind(error.isNotEmpty());
        complaint.managedProperty().bind(complaint.visibleProperty());
        getStyleClass().add("typed-field");
        getChildren().addAll(inputPane, complaint);
        error.subscribe(text -> input.pseudoClassStateChanged(DANGER, !text.isEmpty()));
        input.textProperty().subscribe((_, text) -> typed(text));
        input.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    public final @Nullable V getValue() {
        return value.get();
    }

    /** Shows a value that is already stored; it stays as it is until something else is typed. */
    public final void setValue(@Nullable V newValue) {
        setText(newValue == null ? "" : show.apply(newValue));
        error.set("");
        take(newValue);
    }

    public final ReadOnlyObjectProperty<@Nullable V> valueProperty() {
        return value.getReadOnlyProperty();
    }

    public final void setPromptText(String prompt) {
        input.setPromptText(prompt);
    }

    public final String getPromptText() {
        return input.getPromptText();
    }

    public final void setEditable(boolean editable) {
        input.setEditable(editable);
    }

    public final boolean isEditable() {
        return input.isEditable();
    }

    @Override
    public final ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public final ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    @Override
    public final Node focusTarget() {
        return input;
    }

    /** Shows beside the field what a rule, not the field, found wrong; typing takes it away. */
    public final void complain(String sentence) {
        error.set(sentence);
    }

    /** Reads the text for good: sets it right, or says what is wrong with it. */
    public final void commit() {
        switch (read.apply(input.getText())) {
            case Reading.Value<V>(V read) -> {
                setText(show.apply(read));
                take(read);
            }
            case Reading.Nothing<V> _ -> take(null);
            case Reading.Unreadable<V> wrong -> error.set(words.say(wrong.reason()));
        }
    }

    protected final TextInputControl input() {
        return input;
    }

    protected final void complainWhileTyping(Predicate<String> isComplete) {
        complainsWhileTyping = isComplete;
    }

    /** Lays a button or an icon into the field. */
    protected final void decorate(Node over) {
        inputPane.getChildren().add(over);
    }

    private void typed(String text) {
        if (settingText) {
            return;
        }
        error.set("");
        switch (read.apply(text)) {
            case Reading.Value<V>(V read) -> take(read);
            case Reading.Nothing<V> _ -> take(null);
            case Reading.Unreadable<V> wrong -> {
                take(null);
                if (complainsWhileTyping.test(text)) {
                    error.set(words.say(wrong.reason()));
                }
            }
        }
    }

    private void take(@Nullable V newValue) {
        if (!Objects.equals(value.get(), newValue)) {
            value.set(newValue);
        }
        shown.set(newValue == null ? "" : show.apply(newValue));
    }

    private void setText(String text) {
        settingText = true;
        input.setText(text);
        settingText = false;
    }
}
