package org.townledger.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands where there is nothing: what is empty, one sentence, and what to do next. */
public final class EmptyState extends VBox {

    private final HBox acts = new HBox();

    public EmptyState(Feather icon, String empty, String sentence) {
        getStyleClass().add("empty-state");
        StackPane round = new StackPane(Icons.of(icon));
        round.getStyleClass().add("round");
        Label title = new Label(empty);
        title.getStyleClass().add("step-title");
        Label says = new Label(sentence);
        says.getStyleClass().add("says");
        acts.getStyleClass().add("acts");
        getChildren().addAll(round, title, says, acts);
    }

    /** The one primary button. */
    public EmptyState primary(Feather icon, String verb, Runnable act) {
        acts.getChildren().addFirst(button(icon, verb, act, "accent"));
        return this;
    }

    public EmptyState second(Feather icon, String verb, Runnable act) {
        acts.getChildren().add(button(icon, verb, act, "button-outlined"));
        return this;
    }

    /** A quieter third way, under the buttons. */
    public EmptyState link(Feather icon, String verb, Runnable act) {
        Button link = button(icon, verb, act, "link");
        link.getStyleClass().add("icon-left");
        getChildren().add(link);
        return this;
    }

    private static Button button(Feather icon, String verb, Runnable act, String style) {
        Node graphic = Icons.of(icon);
        Button button = new Button(verb, graphic);
        button.getStyleClass().add(style);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
