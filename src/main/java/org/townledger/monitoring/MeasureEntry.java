package org.townledger.monitoring;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.townledger.cases.CaseForm;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.FormGroup;
import org.townledger.ui.MoneyField;
import org.townledger.ui.Screens;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** The fields in which a measure is written down. */
public final class MeasureEntry {

    /** What leads out of it. */
    record Acts(Runnable save, Runnable remove, Runnable leave, Runnable changed) {
    }

    private final Wording words;
    private final Acts acts;
    private final CaseForm form;
    private final UUID id;
    private final UUID monitoring;

    @FXML private VBox pane;
    @FXML private FormGroup title;
    @FXML private ChoiceField<String> kind;
    @FXML private MoneyField amount;
    @FXML private TextEntry content;
    @FXML private DateField startedOn;
    @FXML private DateField endsOn;
    @FXML private TextEntry proof;
    @FXML private Button remove;

    MeasureEntry(Screens screens, UUID id, UUID monitoring, Acts acts) {
        this.words = screens.words();
        this.id = id;
        this.monitoring = monitoring;
        this.acts = acts;
        form = new CaseForm(words, acts.changed(), () -> { });
        screens.load("monitoring/Measure.fxml", this);
    }

    @FXML
    private void initialize() {
        form.add(pane);
        form.require(Set.of("kind", "started_on", "proof"));
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave();
            }
        });
    }

    Node node() {
        return pane;
    }

    void showNew(LedgerWords ledger) {
        title.setTitle(words.say("monitoring.screen.measure.add"));
        remove.setVisible(false);
        form.show(() -> WordChoice.show(kind, ledger, EvidenceRules.KINDS, null));
    }

    void show(Measure measure, LedgerWords ledger) {
        title.setTitle(words.say("monitoring.screen.measure.edit", measure.kind()));
        form.show(() -> {
            WordChoice.show(kind, ledger, EvidenceRules.KINDS, measure.kind());
            amount.setValue(measure.amount());
            content.setValue(measure.content());
            startedOn.setValue(measure.startedOn());
            endsOn.setValue(measure.endsOn());
            proof.setValue(measure.proof());
        });
    }

    UUID id() {
        return id;
    }

    boolean isChanged() {
        return form.isChanged();
    }

    void begin() {
        form.go("kind");
    }

    void go(String field) {
        form.go(field);
    }

    /** Empty where something cannot be read or no kind is chosen: the cursor then stands there. */
    Optional<Measure> filled() {
        if (form.unreadable().isPresent()) {
            form.go(form.unreadable().get());
            return Optional.empty();
        }
        String chosen = kind.getValue();
        if (chosen == null) {
            form.ask("kind", words.say("monitoring.screen.measure.kindMissing"));
            return Optional.empty();
        }
        return Optional.of(new Measure(id, monitoring, chosen, content.getValue(), amount.getValue(), startedOn.getValue(),
                endsOn.getValue(), proof.getValue()));
    }

    @FXML
    private void save() {
        acts.save().run();
    }

    @FXML
    private void remove() {
        acts.remove().run();
    }

    @FXML
    private void leave() {
        acts.leave().run();
    }
}
