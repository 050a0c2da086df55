package org.townledger.handoff;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Wording;

/** The newest receipt, and what is still to be corrected of everything that ever came back. */
public final class HandoffReceiptCard {

    private final Wording words;
    private final HandoffReceiptLook look;

    @FXML private VBox root;
    @FXML private Label on;
    @FXML private HBox figures;
    @FXML private Label sums;
    @FXML private VBox returned;

    HandoffReceiptCard(Wording words, Consumer<ReturnedRecord> open) {
        this.words = words;
        look = new HandoffReceiptLook(words, open);
    }

    @FXML
    private void initialize() {
        figures.managedProperty().bind(figures.visibleProperty());
    }

    VBox root() {
        return root;
    }

    /** @param of the package that the newest receipt answers; null where there is no receipt */
    void show(@Nullable HandoffPackage of, @Nullable ReceiptView receipt, List<ReturnedRecord> open) {
        figures.setVisible(receipt != null);
        if (of == null || receipt == null) {
            on.setText("");
            sums.setText(words.say("handoff.latest.none"));
        } else {
            on.setText(words.say("handoff.latest.on", PackageNumber.printed(of.number()), receipt.on()));
            figures.getChildren().setAll(look.figures(receipt));
            sums.setText(words.say("handoff.latest.signed", new HandoffText(words).sums(receipt)));
        }
        returned.getChildren().setAll(look.lines(open));
    }
}
