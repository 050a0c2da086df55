package org.townledger.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A {@link TaskPane} over the window, for work during which nothing else may be touched. It closes by itself. */
public final class ProgressDialog {

    private ProgressDialog() {
    }

    public static void show(Layers layers, String about, Running running) {
        if (running.overProperty().get()) {
            return;
        }
        HBox bar = new HBox(new Label(about));
        bar.getStyleClass().add("bar");
        TaskPane pane = new TaskPane(running, layers.words());
        VBox body = new VBox(pane);
        body.getStyleClass().add("body");
        VBox box = new VBox(bar, body);
        box.getStyleClass().add("dialog-box");
        layers.open(box, pane.cancelButton(), pane.cancelButton()::fire);
        running.overProperty().subscribe(over -> {
            if (over) {
                layers.close(box);
            }
        });
    }
}
