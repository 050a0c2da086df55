package org.townledger.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.NamedArg;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;

/** A drop-down filter in which several may be ticked; none ticked means all. Its title carries how many are. */
public final class FilterMenu<T> extends MenuButton {

    private final String title;
    private final ReadOnlyObjectWrapper<Set<T>> ticked = new ReadOnlyObjectWrapper<>(Set.of());

    public FilterMenu(@NamedArg("title") String title) {
        super(title);
        this.title = title;
        setMinWidth(USE_PREF_SIZE);
        ticked.subscribe(this::retitle);
    }

    public void setChoices(List<T> choices, Function<T, String> text) {
        getItems().setAll(choices.stream().map(choice -> item(choice, text.apply(choice))).toList());
        ticked.set(Set.of());
    }

    /** What is ticked; empty where the filter is not in force. */
    public ReadOnlyObjectProperty<Set<T>> tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    public void clear() {
        getItems().forEach(item -> ((CheckBox) ((CustomMenuItem) item).getContent()).setSelected(false));
    }

    private CustomMenuItem item(T choice, String text) {
        CheckBox box = new CheckBox(text);
        box.selectedProperty().subscribe((_, on) -> {
            Set<T> now = new LinkedHashSet<>(ticked.get());
            boolean changed = on ? now.add(choice) : now.remove(choice);
            if (changed) {
                ticked.set(Set.copyOf(now));
            }
        });
        return new CustomMenuItem(box, false);
    }

    private void retitle(Set<T> now) {
        setText(now.isEmpty() ? title : title + " " + now.size());
        getStyleClass().removeAll("filtering");
        if (!now.isEmpty()) {
            getStyleClass().add("filtering");
        }
    }
}
