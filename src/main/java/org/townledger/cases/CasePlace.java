package org.townledger.cases;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.townledger.ui.Viewport;

/** Where a ledger's table stands, with the open case beside it or, where there is no room, over it. */
final class CasePlace {

    private final BorderPane place = new BorderPane();
    private final StackPane root = new StackPane(place);
    private final Parent list;
    private final Parent panel;

    CasePlace(Parent list, Parent panel) {
        this.list = list;
        this.panel = panel;
    }

    Parent root() {
        return root;
    }

    /** @param open whether a case is open @return whether it stands beside the table */
    boolean fit(Viewport viewport, boolean open) {
        boolean beside = open && viewport.hasRoomBesideTheTable();
        boolean over = open && !beside;
        panel.getStyleClass().removeAll("wide", "middle", "narrow");
        panel.getStyleClass().add(viewport.styleClass());
        Parent middle = over ? panel : list;
        if (place.getCenter() != middle) {
            place.setRight(null);
            place.setCenter(middle);
        }
        place.setRight(beside ? panel : null);
        return beside;
    }
}
