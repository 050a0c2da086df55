package org.townledger.app;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.townledger.vault.RecoveryCode;

/** Shows a recovery code over the screens, until it is said to be kept. */
final class RecoveryCodeDialog {

    private final RecoveryCode code;
    private final WindowTools tools;
    private final FileChoices files;

    RecoveryCodeDialog(RecoveryCode code, WindowTools tools, FileChoices files) {
        this.code = code;
        this.tools = tools;
        this.files = files;
    }

    void show() {
        var box = new StackPane();
        var keep = new KeepRecoveryCode(tools.layers(), tools.tasks(), files, tools.clock());
        box.getChildren().setAll(tools.screens().load("app/RecoveryCode.fxml", new RecoveryCodeController(code, keep::run, () -> tools.layers().close(box))));
        box.setMaxWidth(Region.USE_PREF_SIZE);
        tools.layers().open(box, box.lookup("#kept"), () -> { });
    }
}
