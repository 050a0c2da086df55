package org.townledger.housing;

import java.math.BigDecimal;
import java.util.List;
import javafx.fxml.FXML;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.ui.CellField;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.wording.Wording;

/** Plan, works and acceptance. */
public final class RepairPane {

    private final Wording words;

    @FXML private ChoiceField<String> mode;
    @FXML private ChoiceField<String> reason;
    @FXML private CellField<Integer> planYear;
    @FXML private ChoiceField<String> planBatch;
    @FXML private ChoiceField<String> buildMode;
    @FXML private DateField appliedOn;
    @FXML private DateField startedOn;
    @FXML private DateField finishedOn;
    @FXML private DateField acceptedOn;
    @FXML private ChoiceField<Boolean> acceptance;
    @FXML private ChoiceField<String> newStructure;
    @FXML private CellField<BigDecimal> newArea;

    public RepairPane(Wording words) {
        this.words = words;
    }

    @FXML
    private void initialize() {
        acceptance.setChoices(List.of(true, false), passed -> words.say(passed ? "housing.passed" : "housing.failed"));
    }

    void show(Repair repair, LedgerWords ledger) {
        WordChoice.show(mode, ledger, "repair", repair.mode());
        WordChoice.show(reason, ledger, "rebuild_reason", repair.reason());
        planYear.setValue(repair.planYear());
        WordChoice.show(planBatch, ledger, "plan_batch", repair.planBatch());
        WordChoice.show(buildMode, ledger, "build_mode", repair.buildMode());
        appliedOn.setValue(repair.appliedOn());
        startedOn.setValue(repair.startedOn());
        finishedOn.setValue(repair.finishedOn());
        acceptedOn.setValue(repair.acceptedOn());
        acceptance.setValue(repair.accepted());
        WordChoice.show(newStructure, ledger, "structure", repair.newStructure());
        newArea.setValue(repair.newArea());
    }

    Repair repair() {
        return new Repair(reason.getValue(), mode.getValue(), buildMode.getValue(), planYear.getValue(), planBatch.getValue(),
                appliedOn.getValue(), startedOn.getValue(), finishedOn.getValue(), acceptedOn.getValue(), acceptance.getValue(),
                newStructure.getValue(), newArea.getValue());
    }
}
