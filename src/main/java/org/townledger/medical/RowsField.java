package org.townledger.medical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.FormField;
import org.townledger.ui.Icons;
import org.townledger.ui.TypedField;
import org.townledger.wording.Wording;

/**
 * Rows of fields under headings, to which one can add and from which one can take away: for the form it is one field,
 * which is unreadable while one of its rows is half filled.
 *
 * @param <R> what a row says
 */
final class RowsField<R> extends VBox implements FormField {

    /** A heading and its share of the width, in per cent. */
    record Head(String text, double share) {
    }

    /**
     * One row.
     *
     * @param label  stands before the fields where the row is somebody's; such a row cannot be taken away
     * @param value  what the fields say; empty while what every row needs is missing
     */
    record Line<R>(@Nullable Label label, List<TypedField<?>> fields, Supplier<Optional<R>> value) {

        boolean isBlank() {
            return fields.stream().allMatch(field -> field.shownProperty().get().isEmpty() && !field.isInError());
        }
    }

    private static final double REMOVE = 10;

    private final Wording words;
    private final List<Head> heads;
    private final Function<@Nullable R, Line<R>> makes;
    private final List<Line<R>> lines = new ArrayList<>();
    private final GridPane grid = new GridPane(6, 4);
    private final Label complaint = new Label();
    private final Button add;
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private boolean editable = true;

    /** @param adds on the button that adds a row; blank where the rows are given @param makes a row, for null an empty one */
    RowsField(Wording words, List<Head> heads, String adds, Function<@Nullable R, Line<R>> makes) {
        this.words = words;
        this.heads = List.copyOf(heads);
        this.makes = makes;
        getStyleClass().add("rows-field");
        setSpacing(4);
        add = new Button(adds, Icons.of(Feather.PLUS));
        add.getStyleClass().addAll("small", "flat");
        add.setOnAction(_ -> addLine());
        add.managedProperty().bind(add.visibleProperty());
        add.setVisible(!adds.isBlank());
        complaint.getStyleClass().add("field-error");
        complaint.textProperty().bind(error);
        complaint.managedProperty().bind(error.isNotEmpty());
        heads.forEach(head -> grid.getColumnConstraints().add(share(head.share())));
        if (!adds.isBlank()) {
            grid.getColumnConstraints().add(share(REMOVE));
        }
        getChildren().addAll(grid, complaint, add);
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    void show(List<R> rows) {
        lines.clear();
        rows.forEach(row -> lines.add(watched(makes.apply(row))));
        arrange();
    }

    List<R> rows() {
        return lines.stream().flatMap(line -> line.value().get().stream()).toList();
    }

    void setEditable(boolean newEditable) {
        editable = newEditable;
        arrange();
    }

    private void addLine() {
        Line<R> line = watched(makes.apply(null));
        lines.add(line);
        arrange();
        line.fields().getFirst().focusTarget().requestFocus();
    }

    private Line<R> watched(Line<R> line) {
        line.fields().forEach(field -> {
            field.focusTarget().addEventHandler(KeyEvent.KEY_PRESSED, key -> onEnter(key, field));
            field.shownProperty().subscribe((_, _) -> tell());
            field.errorProperty().subscribe((_, _) -> tell());
        });
        return line;
    }

    /** Enter goes on from field to field and from row to row, as it does in every form; past the last, to adding one. */
    private void onEnter(KeyEvent key, TypedField<?> field) {
        if (key.getCode() != KeyCode.ENTER) {
            return;
        }
        key.consume();
        List<TypedField<?>> all = lines.stream().<TypedField<?>>flatMap(line -> line.fields().stream()).toList();
        int next = all.indexOf(field) + 1;
        if (next < all.size()) {
            all.get(next).focusTarget().requestFocus();
        } else if (add.isVisible()) {
            add.requestFocus();
        } else {
            field.focusTarget().requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private void arrange() {
        grid.getChildren().clear();
        add.setVisible(editable && !add.getText().isBlank());
        grid.setVisible(!lines.isEmpty());
        grid.setManaged(grid.isVisible());
        for (int column = 0; column < heads.size(); column++) {
            Label head = new Label(heads.get(column).text());
            head.getStyleClass().addAll("second", "small-text");
            grid.add(head, column, 0);
        }
        for (int row = 0; row < lines.size(); row++) {
            arrange(lines.get(row), row + 1);
        }
        tell();
    }

    private void arrange(Line<R> line, int row) {
        List<Node> cells = new ArrayList<>();
        if (line.label() != null) {
            line.label().setMinWidth(0);
            cells.add(line.label());
        }
        line.fields().forEach(field -> {
            field.setEditable(editable);
            // The columns' shares decide, not what a text field would like to have.
            field.setMinWidth(0);
            field.setPrefWidth(0);
            cells.add(field);
        });
        if (editable && add.isVisible()) {
            cells.add(Icons.button(Feather.X, words.say("medical.rows.remove"), () -> {
                lines.remove(line);
                arrange();
            }));
        }
        for (int column = 0; column < cells.size(); column++) {
            grid.add(cells.get(column), column, row);
        }
    }

    /** A row that says something and yet not enough would be lost in saving: it makes the field unreadable. */
    private void tell() {
        boolean unfinished = lines.stream().anyMatch(line -> !line.isBlank()
                && (line.value().get().isEmpty() || line.fields().stream().anyMatch(FormField::isInError)));
        error.set(unfinished ? words.say("medical.rows.unfinished") : "");
        shown.set(unfinished ? "" : lines.stream().map(line -> line.fields().stream().map(field -> field.shownProperty().get())
                .collect(Collectors.joining("\t"))).collect(Collectors.joining("\n", lines.size() + "\n", "")));
    }

    @Override
    public ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    @Override
    public Node focusTarget() {
        return lines.isEmpty() ? add : lines.stream().filter(line -> line.value().get().isEmpty()).findFirst().orElse(lines.getFirst())
                .fields().getFirst().focusTarget();
    }
}
