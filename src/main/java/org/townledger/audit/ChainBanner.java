package org.townledger.audit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.store.ChainState;
import org.townledger.ui.Icons;
import org.townledger.wording.Wording;

/** Whether the log is whole: one quiet line where it is; where it is not, which entry, and what to do now. */
final class ChainBanner extends HBox {

    private final Wording words;
    private final ChangeWords names;

    ChainBanner(Wording words, ChangeWords names) {
        this.words = words;
        this.names = names;
        getStyleClass().add("chain-banner");
        managedProperty().bind(visibleProperty());
    }

    void checking() {
        said("second", Icons.of(Feather.CLOCK), words.say("audit.chain.checking"));
    }

    void show(ChainState state) {
        if (state instanceof ChainState.Whole) {
            said("success-text", Icons.of(Feather.CHECK_CIRCLE, "success"), words.say(ChainText.of(state, names)));
            return;
        }
        Label happened = label(words.say(ChainText.of(state, names)), "strong", "danger-text");
        Label todo = label(words.say("audit.chain.todo"), "danger-text");
        getStyleClass().setAll("chain-banner", "broken");
        getChildren().setAll(Icons.of(Feather.ALERT_TRIANGLE, "danger"), new VBox(happened, todo));
    }

    private void said(String style, javafx.scene.Node icon, String text) {
        getStyleClass().setAll("chain-banner");
        getChildren().setAll(icon, label(text, style, "small-text"));
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
