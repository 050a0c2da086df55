package org.townledger.people;

import javafx.scene.Node;

/** Parts of a form that are there only for some acts. */
final class Parts {

    private Parts() {
    }

    static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
