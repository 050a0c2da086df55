package org.townledger.ui;

import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A filter with the number of what it would show; 0 stays visible. */
public final class Chip extends ToggleButton {

    private final String key;
    private final LongProperty count = new SimpleLongProperty();

    /** @param key tells the chips of a bar apart */
    public Chip(String key, String text, @Nullable Feather icon) {
        this.key = key;
        getStyleClass().add("chip");
        Label number = new Label();
        number.getStyleClass().add("count");
        number.textProperty().bind(count.asString());
        HBox content = new HBox(new Label(text), number);
        if (icon != null) {
            content.getChildren().addFirst(Icons.of(icon, "danger"));
        }
        content.getStyleClass().add("chip-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        accessibleTextProperty().bind(count.asString(text + " %d"));
        setMinWidth(USE_PREF_SIZE);
    }

    public Chip(String key, String text) {
        this(key, text, null);
    }

    public String key() {
        return key;
    }

    public void setCount(long number) {
        count.set(number);
    }

    /** A chosen chip stays chosen when pressed again: one of a bar is always in force. */
    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
