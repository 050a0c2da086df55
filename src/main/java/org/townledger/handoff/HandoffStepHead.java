package org.townledger.handoff;

import javafx.beans.NamedArg;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Icons;

/** The head of one of the three steps: its number or a tick, its title, and a line that says how it stands. */
public final class HandoffStepHead extends HBox {

    private final StackPane ring = new StackPane();
    private final Label line = new Label();
    private final HBox beside = new HBox();
    private final Label number;

    public HandoffStepHead(@NamedArg("number") String number, @NamedArg("title") String title, @NamedArg(value = "says", defaultValue = "") String says) {
        this.number = new Label(number);
        getStyleClass().addAll("handoff-step-head", "step");
        ring.getStyleClass().addAll("step-ring", "handoff-ring");
        Label name = new Label(title);
        name.getStyleClass().add("step-title");
        line.getStyleClass().addAll("second", "small-text");
        line.setText(says);
        VBox words = new VBox(name, line);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        beside.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(ring, words, beside);
        done(false);
    }

    public void says(String how) {
        line.setText(how);
    }

    /** A tick where the step is done, else its number. */
    public void done(boolean isDone) {
        getStyleClass().removeAll("done", "now");
        getStyleClass().add(isDone ? "done" : "now");
        ring.getChildren().setAll(isDone ? Icons.of(Feather.CHECK) : number);
    }

    public void beside(Node... marks) {
        beside.getChildren().setAll(marks);
    }
}
