package org.townledger.ui;

import javafx.beans.NamedArg;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** What a check came to, told by shape and word as well as by colour. */
public final class Verdict extends Label {

    public enum Kind { MET, UNMET, UNDECIDED, NOT_APPLICABLE }

    public Verdict(@NamedArg("kind") Kind kind, @NamedArg("text") String text) {
        super(text);
        getStyleClass().addAll("verdict", switch (kind) {
            case MET -> "met";
            case UNMET -> "unmet";
            case UNDECIDED -> "undecided";
            case NOT_APPLICABLE -> "not-applicable";
        });
        StackPane mark = new StackPane(sign(kind));
        mark.getStyleClass().add("verdict-mark");
        setGraphic(mark);
    }

    private static Node sign(Kind kind) {
        return switch (kind) {
            case MET -> Icons.of(Feather.CHECK);
            case UNMET -> Icons.of(Feather.X);
            case UNDECIDED -> new Label("?");
            case NOT_APPLICABLE -> new Label("–");
        };
    }
}
