package org.townledger.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/** A column that stands beside the rest, and below it where the window is narrow; then the whole is scrolled. */
public final class BesideOrBelow {

    private BesideOrBelow() {
    }

    /** @param column is given the room's style class too @param scroll around all of it */
    public static void place(BorderPane in, Node column, ScrollPane scroll, Viewport room) {
        boolean narrow = room == Viewport.NARROW;
        // Out of its old place first: a node stands in one place only.
        in.setRight(null);
        in.setBottom(null);
        if (narrow) {
            in.setBottom(column);
        } else {
            in.setRight(column);
        }
        for (Viewport other : Viewport.values()) {
            column.getStyleClass().remove(other.styleClass());
        }
        column.getStyleClass().add(room.styleClass());
        scroll.setFitToHeight(!narrow);
    }
}
