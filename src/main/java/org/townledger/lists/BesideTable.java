package org.townledger.lists;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.townledger.ui.PagingTable;

/** A table with the chosen row's form at its right; where there is no room for both, the form lies over the table. */
public final class BesideTable extends HBox {

    /** Logical pixels below which the form takes the table's place. */
    private static final double ROOM_FOR_BOTH = 960;

    private final PagingTable<?> table;
    private final Region form;

    public BesideTable(PagingTable<?> table, Region form) {
        super(table, form);
        this.table = table;
        this.form = form;
        form.getStyleClass().addAll("case-panel", "middle");
        form.setVisible(false);
        form.managedProperty().bind(form.visibleProperty());
        table.visibleProperty().bind(Bindings.createBooleanBinding(() -> !form.isVisible() || hasRoom(), form.visibleProperty(), widthProperty()));
        table.managedProperty().bind(table.visibleProperty());
        widthProperty().subscribe(_ -> fit());
        setHgrow(table, Priority.ALWAYS);
        setHgrow(form, Priority.ALWAYS);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && form.isVisible()) {
                key.consume();
                close();
            }
        });
    }

    /**
     * The form follows the chosen row; where it would cover the table, only a click or Enter opens it.
     *
     * @param edit puts the cursor into the form; what Enter on a row does
     */
    public <R> void openOnChoice(PagingTable<R> rows, Consumer<R> show, Runnable edit) {
        rows.selectedProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                show.accept(chosen);
                form.setVisible(form.isVisible() || hasRoom());
            }
        });
        rows.setOnOpened(chosen -> {
            show.accept(chosen);
            form.setVisible(true);
            edit.run();
        });
        rows.table().setOnMouseClicked(_ -> {
            if (rows.selectedProperty().get() != null) {
                form.setVisible(true);
            }
        });
    }

    /** For a new row. @param edit puts the cursor into the form */
    public void open(Runnable edit) {
        form.setVisible(true);
        edit.run();
    }

    /** Back to the table. */
    public void close() {
        form.setVisible(false);
        table.clearSelection();
        table.table().requestFocus();
    }

    private void fit() {
        form.getStyleClass().removeAll("middle", "narrow");
        form.getStyleClass().add(hasRoom() ? "middle" : "narrow");
    }

    private boolean hasRoom() {
        return getWidth() >= ROOM_FOR_BOTH;
    }
}
