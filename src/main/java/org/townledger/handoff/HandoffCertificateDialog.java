package org.townledger.handoff;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;

/** Both ends' certificates with their fingerprints, and the ways to give or take another one. */
public final class HandoffCertificateDialog {

    /** @param export the office's own onto a stick @param renew reads another one of the banner's */
    record Acts(Runnable export, Runnable renew) {
    }

    private final Layers layers;
    private final HandoffParty theirs;
    private final HandoffParty ours;
    private final Acts acts;

    @FXML private VBox box;
    @FXML private Label banner;
    @FXML private Label bannerDigits;
    @FXML private Label bannerFacts;
    @FXML private Label own;
    @FXML private Label ownDigits;
    @FXML private Label ownFacts;
    @FXML private Button close;

    private HandoffCertificateDialog(Layers layers, HandoffParty theirs, HandoffParty ours, Acts acts) {
        this.layers = layers;
        this.theirs = theirs;
        this.ours = ours;
        this.acts = acts;
    }

    static void show(Layers layers, Screens screens, HandoffParty theirs, HandoffParty ours, Acts acts) {
        var dialog = new HandoffCertificateDialog(layers, theirs, ours, acts);
        screens.load("handoff/CertificateDialog.fxml", dialog);
        layers.open(dialog.box, dialog.close, dialog::close);
    }

    @FXML
    private void initialize() {
        show(theirs, banner, bannerDigits, bannerFacts);
        show(ours, own, ownDigits, ownFacts);
    }

    private void show(HandoffParty of, Label name, Label digits, Label facts) {
        name.setText(of.name());
        digits.setText(of.digits());
        facts.setText(layers.words().say("handoff.trust.facts", of.office(), of.validUntil()));
    }

    @FXML
    private void export() {
        close();
        acts.export().run();
    }

    @FXML
    private void renew() {
        close();
        acts.renew().run();
    }

    @FXML
    private void close() {
        layers.close(box);
    }
}
