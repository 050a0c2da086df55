package org.townledger.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.townledger.wording.Wording;

/** The column of check boxes; the one in the header ticks the whole page. */
final class TickColumn<R> extends TableColumn<R, R> {

    private final Ticks<R> ticks;
    private final Supplier<List<R>> page;
    private final CheckBox whole = new CheckBox();

    TickColumn(Ticks<R> ticks, Supplier<List<R>> page, Wording words) {
        this.ticks = ticks;
        this.page = page;
        getStyleClass().add("tick-column");
        setSortable(false);
        setReorderable(false);
        setResizable(false);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(_ -> new TickCell(words.say("ui.table.tick")));
        whole.setAccessibleText(words.say("ui.table.tickAll"));
        whole.setFocusTraversable(false);
        whole.setOnAction(_ -> ticks.setAll(page.get(), whole.isSelected()));
        setGraphic(whole);
        ticks.rowsProperty().subscribe(_ -> showWhole());
    }

    void showWhole() {
        long on = page.get().stream().filter(ticks::contains).count();
        whole.setIndeterminate(on > 0 && on < page.get().size());
        whole.setSelected(on > 0 && on == page.get().size());
    }

    private final class TickCell extends TableCell<R, R> {
        private final CheckBox box = new CheckBox();

        TickCell(String says) {
            getStyleClass().add("centre");
            box.setAccessibleText(says);
            box.setFocusTraversable(false);
            box.setOnAction(_ -> ticks.set(getItem(), box.isSelected()));
            ticks.rowsProperty().subscribe(_ -> box.setSelected(getItem() != null && ticks.contains(getItem())));
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : box);
            box.setSelected(!empty && row != null && ticks.contains(row));
        }
    }
}
