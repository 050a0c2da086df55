package org.townledger.schooling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.NamedArg;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.FormField;
import org.townledger.wording.Wording;

/** Several words of a dated list, ticked in a drop-down; together they read 孤儿、残疾. */
public final class GroupsChoice extends MenuButton implements FormField {

    static final String BETWEEN = "、";

    private final String none;
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noError = new ReadOnlyStringWrapper("");
    private final List<String> ticked = new ArrayList<>();

    public GroupsChoice(@NamedArg("words") Wording words) {
        none = words.say("schooling.groups.none");
        setMaxWidth(Double.MAX_VALUE);
        shown.subscribe(text -> setText(text.isEmpty() ? none : text));
    }

    /** @param offered the list as it stands; what the child has beside it stays choosable */
    void show(List<String> offered, @Nullable String value) {
        ticked.clear();
        if (value != null) {
            Arrays.stream(value.split("[、,，；;/ ]+")).filter(word -> !word.isBlank()).distinct().forEach(ticked::add);
        }
        var all = new ArrayList<>(offered);
        ticked.stream().filter(word -> !all.contains(word)).forEach(all::add);
        getItems().setAll(all.stream().map(this::item).toList());
        retell();
    }

    @Nullable String value() {
        return ticked.isEmpty() ? null : String.join(BETWEEN, ticked);
    }

    private CustomMenuItem item(String word) {
        var box = new CheckBox(word);
        box.setSelected(ticked.contains(word));
        box.selectedProperty().subscribe((_, now) -> {
            ticked.remove(word);
            if (now) {
                ticked.add(word);
            }
            retell();
        });
        return new CustomMenuItem(box, false);
    }

    private void retell() {
        shown.set(ticked.isEmpty() ? "" : String.join(BETWEEN, ticked));
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
}
