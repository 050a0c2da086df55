package org.townledger.handoff;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.townledger.wording.Wording;

/** Before the banner's certificate is trusted: what is lacking, and the three steps that lead through it. */
public final class HandoffTrustPane {

    private final Wording words;
    private final Runnable export;
    private final Runnable read;
    private final Runnable plain;

    @FXML private Label exported;
    @FXML private Label own;

    /**
     * @param export writes the office's own certificate onto a stick
     * @param read   reads the banner's
     * @param plain  packs for a banner that does not use this program, and so has none
     */
    HandoffTrustPane(Wording words, Runnable export, Runnable read, Runnable plain) {
        this.words = words;
        this.export = export;
        this.read = read;
        this.plain = plain;
    }

    @FXML
    private void initialize() {
        exported.managedProperty().bind(exported.visibleProperty());
        exported.setVisible(false);
    }

    void show(HandoffParty office) {
        own.setVisible(!office.digits().isEmpty());
        own.setText(words.say("handoff.trust.own", office.name(), office.digits()));
    }

    void written(String file) {
        exported.setText(words.say("handoff.trust.exported", file));
        exported.setVisible(true);
    }

    @FXML
    private void export() {
        export.run();
    }

    @FXML
    private void packPlain() {
        plain.run();
    }

    @FXML
    private void read() {
        read.run();
    }
}
