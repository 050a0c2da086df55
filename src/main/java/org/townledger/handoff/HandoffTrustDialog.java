package org.townledger.handoff;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;

/** A certificate's fingerprint in large digits, to be read out on the telephone before it is trusted. */
public final class HandoffTrustDialog {

    /** Groups in a line: two lines of three are read out without losing one's place. */
    private static final int ACROSS = 3;

    private final Layers layers;
    private final HandoffParty of;
    private final Runnable accept;

    @FXML private VBox box;
    @FXML private Label office;
    @FXML private Label facts;
    @FXML private GridPane digits;
    @FXML private Button refuse;

    private HandoffTrustDialog(Layers layers, HandoffParty of, Runnable accept) {
        this.layers = layers;
        this.of = of;
        this.accept = accept;
    }

    /** @param accept after the clerk has said that both ends read the same digits */
    public static void show(Layers layers, Screens screens, HandoffParty of, Runnable accept) {
        var dialog = new HandoffTrustDialog(layers, of, accept);
        screens.load("handoff/TrustDialog.fxml", dialog);
        // Refusing has the cursor: whoever only presses Enter has not telephoned.
        layers.open(dialog.box, dialog.refuse, dialog::refuse);
    }

    @FXML
    private void initialize() {
        office.setText(layers.words().say("handoff.trust.of", of.name()));
        facts.setText(layers.words().say("handoff.trust.facts", of.office(), of.validUntil()));
        String[] groups = of.digits().strip().split("\\s+");
        for (int at = 0; at < groups.length; at++) {
            Label shown = new Label(groups[at]);
            shown.getStyleClass().add("fingerprint-group");
            digits.add(shown, at % ACROSS, at / ACROSS);
        }
    }

    @FXML
    private void refuse() {
        layers.close(box);
    }

    @FXML
    private void accept() {
        layers.close(box);
        accept.run();
    }
}
