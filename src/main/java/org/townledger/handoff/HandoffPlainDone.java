package org.townledger.handoff;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.townledger.ui.Layers;
import org.townledger.ui.WindowParts;

/** An archive lies there: where, how large, and how its password and its contents come to the banner. */
public final class HandoffPlainDone {

    private final Layers layers;
    private final PackPlain.Outcome.Written written;
    private final String inside;
    private final List<String> groups;

    @FXML private VBox box;
    @FXML private Label file;
    @FXML private Label size;
    @FXML private Label contents;
    @FXML private HBox telling;
    @FXML private HBox spoken;
    @FXML private Label tell;
    @FXML private Button close;

    private HandoffPlainDone(Layers layers, PackPlain.Outcome.Written written, String inside, List<String> groups) {
        this.layers = layers;
        this.written = written;
        this.inside = inside;
        this.groups = groups;
    }

    /** @param inside what lies in it, in words @param groups of a password that was proposed; none where the clerk chose it herself */
    static void show(WindowParts around, PackPlain.Outcome.Written written, String inside, List<String> groups) {
        var dialog = new HandoffPlainDone(around.layers(), written, inside, groups);
        around.screens().load("handoff/PlainDone.fxml", dialog);
        around.layers().open(dialog.box, dialog.close, dialog::close);
    }

    @FXML
    private void initialize() {
        file.setText(written.file().toString());
        size.setText(HandoffText.size(written.bytes()));
        contents.setText(layers.words().say("handoff.plain.inside", inside, written.files()));
        telling.managedProperty().bind(telling.visibleProperty());
        telling.setVisible(!groups.isEmpty());
        PlainPasswords.fill(spoken, groups);
        tell.setText(layers.words().say(groups.isEmpty() ? "handoff.plain.next.tellOwn" : "handoff.plain.next.tell"));
    }

    @FXML
    private void close() {
        layers.close(box);
    }
}
