package org.townledger.cases;

import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.townledger.ui.Running;
import org.townledger.ui.TaskPane;
import org.townledger.wording.Wording;

/** The third step: says once more what will be written; writes it when the clerk says so, and stops when she says so. */
final class ImportConfirmPane {

    private final ImportController journey;
    private final ImportDraft draft;
    private final Wording words;

    @FXML private Label happens;
    @FXML private VBox facts;
    @FXML private VBox working;
    @FXML private HBox acts;
    @FXML private Button write;

    ImportConfirmPane(ImportController journey, ImportDraft draft, Wording words) {
        this.journey = journey;
        this.draft = draft;
        this.words = words;
    }

    @FXML
    private void initialize() {
        long rows = draft.goingIn();
        happens.setText(words.say("cases.imports.confirm.title", rows));
        write.setText(words.say("cases.imports.confirm.write", rows));
        fact("cases.imports.confirm.file", draft.file().fileName());
        number("cases.imports.confirm.added", ImportStanding.READY);
        number("cases.imports.confirm.changed", ImportStanding.UPDATE);
        number("cases.imports.confirm.unchanged", ImportStanding.UNCHANGED);
        number("cases.imports.confirm.open", ImportStanding.OPEN);
        if (draft.stayingOut() > 0) {
            fact("cases.imports.confirm.refused", draft.stayingOut());
        }
    }

    private void number(String key, ImportStanding standing) {
        long rows = draft.count(Set.of(standing));
        if (rows > 0) {
            fact(key, rows);
        }
    }

    private void fact(String key, Object said) {
        Label fact = new Label(words.say(key, said));
        fact.setWrapText(true);
        facts.getChildren().add(fact);
    }

    @FXML
    private void back() {
        journey.lookOver();
    }

    @FXML
    private void write() {
        acts.setDisable(true);
        Running running = journey.run();
        if (!running.overProperty().get()) {
            working.getChildren().setAll(new TaskPane(running, words));
        }
        running.overProperty().subscribe(over -> {
            if (over) {
                working.getChildren().clear();
                acts.setDisable(false);
            }
        });
    }
}
