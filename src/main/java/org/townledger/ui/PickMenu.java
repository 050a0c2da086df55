package org.townledger.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.NamedArg;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/** A drop-down filter of which one choice is in force, or none; it then carries the choice in the title's place. */
public final class PickMenu<T> extends MenuButton {

    private final String title;
    private final String all;
    private final ReadOnlyObjectWrapper<@Nullable T> picked = new ReadOnlyObjectWrapper<>();
    private List<T> choices = List.of();
    private Function<T, String> text = String::valueOf;

    /** @param all the choice that takes the filter away */
    public PickMenu(@NamedArg("title") String title, @NamedArg("all") String all) {
        super(title);
        this.title = title;
        this.all = all;
        setMinWidth(USE_PREF_SIZE);
        picked.subscribe(this::retitle);
    }

    /** What was picked stays picked where it is still among the choices. */
    public void setChoices(List<T> newChoices, Function<T, String> newText) {
        choices = List.copyOf(newChoices);
        text = newText;
        ToggleGroup group = new ToggleGroup();
        getItems().setAll(item(null, group));
        choices.forEach(choice -> getItems().add(item(choice, group)));
        if (picked.get() != null && !choices.contains(picked.get())) {
            picked.set(null);
        }
    }

    /** Null where the filter is not in force. */
    public ReadOnlyObjectProperty<@Nullable T> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    public void pick(@Nullable T choice) {
        picked.set(choice);
        getItems().forEach(item -> ((RadioMenuItem) item).setSelected(Objects.equals(item.getUserData(), choice)));
    }

    private RadioMenuItem item(@Nullable T choice, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(choice == null ? all : text.apply(choice));
        item.setUserData(choice);
        item.setToggleGroup(group);
        item.setSelected(Objects.equals(choice, picked.get()));
        item.setOnAction(_ -> picked.set(choice));
        return item;
    }

    private void retitle(@Nullable T now) {
        setText(now == null ? title : text.apply(now));
        getStyleClass().removeAll("filtering");
        if (now != null) {
            getStyleClass().add("filtering");
        }
    }
}
