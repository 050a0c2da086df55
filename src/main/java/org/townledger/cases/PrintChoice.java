package org.townledger.cases;

import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.townledger.sheets.Paper;
import org.townledger.ui.Running;
import org.townledger.ui.TaskPane;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** What to print and on which paper. What cannot be chosen says why. */
final class PrintChoice {

    /**
     * What there is to choose from.
     *
     * @param title     of the ledger
     * @param hasPublic whether the ledger may hang on the wall
     * @param ticked    how many cases are ticked in the table
     */
    record Offer(String title, boolean hasPublic, int ticked) {
    }

    private final Offer offer;
    private final Wording words;
    private final Consumer<PrintWish> make;
    private final Runnable back;

    @FXML private VBox root;
    @FXML private Label title;
    @FXML private RadioButton ledger;
    @FXML private RadioButton publicVersion;
    @FXML private Label publicHint;
    @FXML private RadioButton forms;
    @FXML private Label formsHint;
    @FXML private VBox papers;
    @FXML private RadioButton a3;
    @FXML private Label formsPaper;
    @FXML private Label refusal;
    @FXML private VBox progress;
    @FXML private Button preview;

    PrintChoice(Offer offer, Wording words, Consumer<PrintWish> make, Runnable back) {
        this.offer = offer;
        this.words = words;
        this.make = make;
        this.back = back;
    }

    @FXML
    private void initialize() {
        title.setText(words.say("cases.printing.title", offer.title()));
        publicVersion.setDisable(!offer.hasPublic());
        publicHint.setText(offer.hasPublic() ? words.say("cases.printing.publicHint")
                : words.say("cases.print.noPublicVersion", offer.title()));
        forms.setText(words.say("cases.printing.forms", offer.ticked()));
        forms.setDisable(offer.ticked() == 0);
        formsHint.setText(words.say(offer.ticked() == 0 ? "cases.printing.noneTicked" : "cases.printing.formsHint"));
        papers.disableProperty().bind(forms.selectedProperty());
        formsPaper.visibleProperty().bind(forms.selectedProperty());
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        preview.disableProperty().bind(Bindings.isNotEmpty(progress.getChildren()));
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                preview.requestFocus();
            }
        });
    }

    /** Shows the work with its cancel button until it is over. */
    void working(Running running) {
        progress.getChildren().setAll(new TaskPane(running, words));
        running.overProperty().subscribe(over -> {
            if (over) {
                progress.getChildren().clear();
                preview.requestFocus();
            }
        });
    }

    void refused(Sentence reason) {
        refusal.setText(words.say(reason));
    }

    @FXML
    private void preview() {
        refusal.setText("");
        var what = Map.of(ledger, PrintWish.What.LEDGER, publicVersion, PrintWish.What.PUBLIC, forms, PrintWish.What.FORMS);
        make.accept(new PrintWish(what.get((RadioButton) ledger.getToggleGroup().getSelectedToggle()),
                a3.isSelected() ? Paper.A3_LANDSCAPE : Paper.A4_LANDSCAPE));
    }

    @FXML
    private void back() {
        back.run();
    }
}
