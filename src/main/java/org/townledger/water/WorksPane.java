package org.townledger.water;

import javafx.fxml.FXML;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.FormGroup;
import org.townledger.ui.MoneyField;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** What is done about the issue, and when the town looks back at it. */
public final class WorksPane {

    private final Wording words;

    @FXML private FormGroup group;
    @FXML private ChoiceField<String> measure;
    @FXML private DateField startedOn;
    @FXML private DateField fixedOn;
    @FXML private ChoiceField<String> outcome;
    @FXML private TextEntry unit;
    @FXML private MoneyField funds;
    @FXML private ChoiceField<String> emergency;
    @FXML private DateField emergencyOn;
    @FXML private DateField recheckDueOn;

    public WorksPane(Wording words) {
        this.words = words;
    }

    void show(Works works, Rechecks rechecks, LedgerWords ledger) {
        WordChoice.show(measure, ledger, "water_measure", works.measure());
        startedOn.setValue(works.startedOn());
        fixedOn.setValue(works.fixedOn());
        WordChoice.show(outcome, ledger, "water_outcome", works.outcome());
        unit.setValue(works.unit());
        funds.setValue(works.funds());
        WordChoice.show(emergency, ledger, "water_emergency", works.emergency());
        emergencyOn.setValue(works.emergencyOn());
        recheckDueOn.setValue(rechecks.dueOn());
        group.setHint(ledger.value(WaterLedger.RECHECK_DAYS).map(days -> words.say("water.hint.recheck", days.value().intValue())).orElse(""));
    }

    Works works() {
        return new Works(emergency.getValue(), emergencyOn.getValue(), measure.getValue(), unit.getValue(), startedOn.getValue(),
                fixedOn.getValue(), outcome.getValue(), funds.getValue());
    }

    Rechecks rechecks(Rechecks known) {
        return known.due(recheckDueOn.getValue());
    }
}
