package org.townledger.ui;

import java.util.Locale;
import javafx.beans.NamedArg;
import javafx.scene.control.Label;

/** The grade of a house: D solid, C outlined in amber, A and B plain. The text may be longer than the letter: D级. */
public final class GradeBadge extends Label {

    public GradeBadge(@NamedArg("text") String text) {
        super(text);
        getStyleClass().add("grade");
        if (!text.isEmpty()) {
            getStyleClass().add("grade-" + text.substring(0, 1).toLowerCase(Locale.ROOT));
        }
        setMinWidth(USE_PREF_SIZE);
    }
}
