package org.townledger.app;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The place in which a screen of the navigation and what it leads to take turns. */
final class Deck {

    private final StackPane place = new StackPane();
    private Node home = place;

    /** Where everything is shown. */
    Node node() {
        return place;
    }

    void setHome(Node screen) {
        home = screen;
        back();
    }

    void show(Node screen) {
        place.getChildren().setAll(screen);
    }

    void back() {
        place.getChildren().setAll(home);
    }
}
