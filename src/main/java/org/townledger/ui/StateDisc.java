package org.townledger.ui;

import java.util.Locale;
import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** A case's state: a disc that fills as the case goes on, and always the word beside it. */
public final class StateDisc extends Label {

    /** How far the disc is filled. */
    public enum Fill { EMPTY, QUARTER, HALF, THREE_QUARTERS, DONE, REBOUND, DISMISSED }

    public StateDisc(@NamedArg("fill") Fill fill, @NamedArg("text") String word) {
        super(word, mark(fill));
        getStyleClass().addAll("state", fill.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setMinWidth(USE_PREF_SIZE);
    }

    private static Node mark(Fill fill) {
        return switch (fill) {
            case EMPTY -> disc();
            case QUARTER -> disc(part("disc-quarter", Pos.TOP_RIGHT));
            case HALF -> disc(part("disc-half", Pos.CENTER_RIGHT));
            case THREE_QUARTERS -> disc(part("disc-three-quarters", Pos.CENTER));
            case DONE -> framed("disc-done", Feather.CHECK);
            case REBOUND -> framed("disc-rebound", Feather.CHEVRON_UP);
            case DISMISSED -> framed("disc-dismissed", Feather.MINUS);
        };
    }

    private static Node disc(Node... filled) {
        StackPane disc = new StackPane(filled);
        disc.getStyleClass().add("disc");
        return disc;
    }

    private static Node part(String style, Pos where) {
        Region part = new Region();
        part.getStyleClass().addAll("disc-part", style);
        StackPane.setAlignment(part, where);
        return part;
    }

    private static Node framed(String style, Feather sign) {
        StackPane frame = new StackPane(Icons.of(sign));
        frame.getStyleClass().addAll("disc", style);
        return frame;
    }
}
