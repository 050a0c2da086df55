package org.townledger.app;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.townledger.vault.RecoveryCode;

/** Shows a recovery code, once. */
public final class RecoveryCodeController {

    private final RecoveryCode code;
    private final Consumer<RecoveryCode> keep;
    private final Runnable then;

    @FXML private Label upper;
    @FXML private Label lower;
    @FXML private CheckBox kept;
    @FXML private Button goOn;

    /** @param keep writes the sheet for the safe @param then once it is said to be kept */
    RecoveryCodeController(RecoveryCode code, Consumer<RecoveryCode> keep, Runnable then) {
        this.code = code;
        this.keep = keep;
        this.then = then;
    }

    @FXML
    private void initialize() {
        int middle = code.text().length() / 2;
        upper.setText(code.text().substring(0, middle).replace("-", " - "));
        lower.setText(code.text().substring(middle + 1).replace("-", " - "));
        goOn.disableProperty().bind(kept.selectedProperty().not());
    }

    @FXML
    private void keep() {
        keep.accept(code);
    }

    @FXML
    private void goOn() {
        then.run();
    }
}
