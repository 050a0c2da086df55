package org.townledger.cases;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Scrolls a form so that the field with the cursor can be seen, also when a link leads there from elsewhere. */
public final class KeepInSight {

    private static final double MARGIN = 12;

    private KeepInSight() {
    }

    public static void in(ScrollPane pane) {
        pane.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(owner -> show(pane, owner));
    }

    private static void show(ScrollPane pane, @Nullable Node owner) {
        Node content = pane.getContent();
        if (owner == null || !isWithin(owner, content)) {
            return;
        }
        pane.layout();
        Bounds at = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double room = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - room;
        double top = pane.getVvalue() * hidden;
        if (hidden <= 0) {
            return;
        }
        if (at.getMinY() < top) {
            pane.setVvalue(Math.max(0, (at.getMinY() - MARGIN) / hidden));
        } else if (at.getMaxY() > top + room) {
            pane.setVvalue(Math.min(1, (at.getMaxY() + MARGIN - room) / hidden));
        }
    }

    private static boolean isWithin(@Nullable Node node, Node outer) {
        return node != null && (node == outer || isWithin(node.getParent(), outer));
    }
}
