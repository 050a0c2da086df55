package org.townledger.cases;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.townledger.lists.ImportTally;
import org.townledger.wording.Wording;

/** What came of the import, and how to take it back. */
final class ImportResultPane {

    private final ImportController journey;
    private final ImportDraft draft;
    private final ImportJourney.Done done;
    private final Wording words;

    @FXML private Label happened;
    @FXML private Label numbers;
    @FXML private VBox facts;
    @FXML private Button report;
    @FXML private Button undo;

    ImportResultPane(ImportController journey, ImportDraft draft, ImportJourney.Done done, Wording words) {
        this.journey = journey;
        this.draft = draft;
        this.done = done;
        this.words = words;
    }

    @FXML
    private void initialize() {
        ImportTally tally = done.tally();
        boolean isNothing = tally.imported() + tally.changed() == 0;
        happened.setText(isNothing ? words.say("cases.imports.result.nothing") : words.say("cases.imports.result.title", tally.imported() + tally.changed()));
        String range = done.first() == null || done.last() == null ? ""
                : done.first().equals(done.last()) ? words.say("cases.imports.result.number", done.first())
                : words.say("cases.imports.result.numbers", done.first(), done.last());
        numbers.setText(range);
        numbers.setVisible(!range.isEmpty());
        fact("cases.imports.result.file", draft.file().fileName());
        count("cases.imports.result.changed", tally.changed());
        count("cases.imports.result.unchanged", tally.unchanged());
        count("cases.imports.result.refused", tally.refused());
        report.setVisible(tally.refused() > 0);
        undo.setVisible(!isNothing);
    }

    private void count(String key, int rows) {
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
    private void open() {
        journey.leave();
    }

    @FXML
    private void report() {
        journey.saveReport();
    }

    @FXML
    private void undo() {
        journey.undo(done.run(), done.tally());
    }

    @FXML
    private void another() {
        journey.restart();
    }
}
