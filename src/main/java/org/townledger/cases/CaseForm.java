package org.townledger.cases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.FormField;
import org.townledger.ui.FormRow;
import org.townledger.ui.TypedField;
import org.townledger.wording.Wording;

/** A case's fields by the names that columns and rules give them. A row's id in the FXML is its field's name. */
public final class CaseForm {

    private final Wording words;
    private final Map<String, FormRow> rows = new LinkedHashMap<>();
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Set<String> complained = new HashSet<>();
    private final Map<String, String> asShown = new HashMap<>();
    private final Runnable changed;
    private final Runnable left;
    private boolean showing;

    /**
     * @param changed after every key that changes a value
     * @param left    when the cursor leaves a field
     */
    public CaseForm(Wording words, Runnable changed, Runnable left) {
        this.words = words;
        this.changed = changed;
        this.left = left;
    }

    /** Takes in every row of the pane. */
    public void add(Parent pane) {
        pane.lookupAll(".form-row").stream().map(FormRow.class::cast).forEach(row -> {
            rows.put(row.getId(), row);
            add(row.getId(), (FormField) java.util.Objects.requireNonNull(row.getField()));
        });
    }

    /** Takes in a field that stands in no row. */
    public void add(String name, FormField field) {
        fields.put(name, field);
        field.shownProperty().subscribe((_, _) -> {
            if (!showing) {
                changed.run();
            }
        });
        field.focusTarget().focusedProperty().subscribe((_, focused) -> {
            if (!focused && !showing) {
                left.run();
            }
        });
    }

    /** Fills the fields without anybody being told; what they show then counts as unchanged. */
    public void show(Runnable fill) {
        showing = true;
        fill.run();
        showing = false;
        complained.clear();
        asShown.clear();
        fields.forEach((name, field) -> asShown.put(name, field.shownProperty().get()));
    }

    public boolean isChanged() {
        return fields.entrySet().stream().anyMatch(field ->
                isUnreadable(field.getValue()) || !field.getValue().shownProperty().get().equals(asShown.getOrDefault(field.getKey(), "")));
    }

    /** Opens the field and puts the cursor into it; what a blocker's link does. */
    public void go(String name) {
        FormRow row = rows.get(name);
        if (row != null) {
            row.edit();
        } else if (fields.containsKey(name)) {
            fields.get(name).focusTarget().requestFocus();
        }
    }

    /** The first field whose text could not be read, so that nothing typed is lost in saving. */
    public Optional<String> unreadable() {
        return fields.entrySet().stream().filter(field -> isUnreadable(field.getValue())).map(Map.Entry::getKey).findFirst();
    }

    /** Says beside each field what a rule found wrong, and takes back what no longer is. */
    public void complain(List<Contradiction> contradictions) {
        withdraw(contradictions);
        contradictions.forEach(wrong -> {
            if (typed(wrong.field()) instanceof TypedField<?> field) {
                field.complain(words.say(wrong.reason()));
                complained.add(wrong.field());
            }
        });
    }

    /** Takes back the complaints that no longer hold; new ones wait until the cursor leaves the field. */
    public void withdraw(List<Contradiction> stillThere) {
        Set<String> wrong = stillThere.stream().map(Contradiction::field).collect(Collectors.toSet());
        complained.stream().filter(name -> !wrong.contains(name)).toList().forEach(name -> {
            complained.remove(name);
            if (typed(name) instanceof TypedField<?> field) {
                field.complain("");
            }
        });
    }

    /** Says that something has to stand in the field, and puts the cursor into it. */
    public void ask(String name, String sentence) {
        go(name);
        if (typed(name) instanceof TypedField<?> field) {
            field.complain(sentence);
        }
    }

    /** Which empty fields are gaps (未填); the others show a dash. */
    public void require(Set<String> names) {
        rows.forEach((name, row) -> row.setRequired(names.contains(name)));
    }

    /** A closed case is read, not edited. */
    public void setEditable(boolean editable) {
        rows.values().forEach(row -> row.setEditable(editable));
    }

    private @Nullable TypedField<?> typed(String name) {
        return fields.get(name) instanceof TypedField<?> field ? field : null;
    }

    private static boolean isUnreadable(FormField field) {
        return field.isInError() && field.shownProperty().get().isEmpty();
    }
}
