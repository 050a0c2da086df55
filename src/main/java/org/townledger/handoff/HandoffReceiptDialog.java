package org.townledger.handoff;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;

/** A package's receipt over the window: its figures, and record by record what came back. */
public final class HandoffReceiptDialog {

    private final Layers layers;
    private final HandoffPackage of;
    private final ReceiptView receipt;
    private final HandoffReceiptLook look;

    @FXML private VBox box;
    @FXML private Label title;
    @FXML private HBox figures;
    @FXML private Label sums;
    @FXML private Label none;
    @FXML private ScrollPane scroll;
    @FXML private VBox returned;
    @FXML private Button close;

    private HandoffReceiptDialog(Layers layers, HandoffPackage of, ReceiptView receipt, Consumer<ReturnedRecord> open) {
        this.layers = layers;
        this.of = of;
        this.receipt = receipt;
        look = new HandoffReceiptLook(layers.words(), record -> {
            close();
            open.accept(record);
        });
    }

    /** @param open leads to a record that came back */
    static void show(Layers layers, Screens screens, HandoffPackage of, ReceiptView receipt, Consumer<ReturnedRecord> open) {
        var dialog = new HandoffReceiptDialog(layers, of, receipt, open);
        screens.load("handoff/ReceiptDialog.fxml", dialog);
        layers.open(dialog.box, dialog.close, dialog::close);
    }

    @FXML
    private void initialize() {
        title.setText(layers.words().say("handoff.receipt.of", PackageNumber.printed(of.number()), receipt.on(), receipt.issue()));
        figures.getChildren().setAll(look.figures(receipt));
        sums.setText(new HandoffText(layers.words()).sums(receipt));
        none.managedProperty().bind(none.visibleProperty());
        scroll.managedProperty().bind(scroll.visibleProperty());
        none.setVisible(receipt.sentBack().isEmpty());
        scroll.setVisible(!receipt.sentBack().isEmpty());
        returned.getChildren().setAll(look.lines(receipt.sentBack()));
    }

    @FXML
    private void close() {
        layers.close(box);
    }
}
