package org.townledger.schooling;

import javafx.fxml.FXML;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.ui.CellField;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;

/** Why the child is away, and the return. */
public final class AbsencePane {

    @FXML private ChoiceField<String> absence;
    @FXML private ChoiceField<String> reason;
    @FXML private ChoiceField<String> measures;
    @FXML private CellField<Integer> carriedVisits;
    @FXML private DateField graduatedOn;
    @FXML private DateField returnedOn;
    @FXML private ChoiceField<String> placement;

    void show(Absence stored, Return back, LedgerWords ledger) {
        WordChoice.show(absence, ledger, "absence", stored.kind());
        WordChoice.show(reason, ledger, "absence_reason", stored.reason());
        WordChoice.show(measures, ledger, "schooling_measure", stored.measures());
        carriedVisits.setValue(stored.carriedVisits());
        graduatedOn.setValue(stored.graduatedOn());
        returnedOn.setValue(back.returnedOn());
        WordChoice.show(placement, ledger, "placement", back.placement());
    }

    Absence absence() {
        return new Absence(absence.getValue(), reason.getValue(), measures.getValue(), carriedVisits.getValue(), graduatedOn.getValue());
    }

    Return back() {
        return new Return(returnedOn.getValue(), placement.getValue());
    }
}
