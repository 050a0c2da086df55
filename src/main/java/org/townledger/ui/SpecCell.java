package org.townledger.ui;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell that reads as its {@link TableColumnSpec} says; one that gives way tells its whole text in a tooltip. */
final class SpecCell<R> extends TableCell<R, R> {

    private final TableColumnSpec<R> spec;
    private String rowStyle = "";

    SpecCell(TableColumnSpec<R> spec) {
        this.spec = spec;
        switch (spec.align()) {
            case LEFT -> { }
            case CENTRE, RIGHT -> getStyleClass().add(spec.align().name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        if (!rowStyle.isEmpty()) {
            getStyleClass().remove(rowStyle);
            rowStyle = "";
        }
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        Node look = spec.look() == null ? null : spec.look().apply(row);
        setGraphic(look);
        setText(look == null ? spec.text().apply(row) : null);
        setContentDisplay(look == null ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        setTooltip(spec.givesWay() ? new Tooltip(spec.text().apply(row)) : null);
        rowStyle = spec.style().apply(row);
        if (!rowStyle.isEmpty()) {
            getStyleClass().add(rowStyle);
        }
    }
}
