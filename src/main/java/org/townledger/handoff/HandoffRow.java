package org.townledger.handoff;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Rows of the screen's small tables: one part takes what is left, the figures stand one below the other. */
final class HandoffRow {

    private HandoffRow() {
    }

    /** @param style class that gives the width */
    static Label cell(String text, String style) {
        Label cell = new Label(text);
        cell.getStyleClass().addAll("handoff-cell", style);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return cell;
    }

    static Label figure(String text) {
        Label figure = cell(text, "handoff-figure");
        figure.setAlignment(Pos.CENTER_RIGHT);
        return figure;
    }

    static Label strong(Label label) {
        label.getStyleClass().add("strong");
        return label;
    }

    /** Takes what the other cells leave. */
    static <N extends Region> N wide(N node) {
        node.setMinWidth(0);
        node.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    static HBox row(Node... cells) {
        HBox row = new HBox(cells);
        row.getStyleClass().add("handoff-row");
        return row;
    }
}
