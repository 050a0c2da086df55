package org.townledger.medical;

import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.CellField;
import org.townledger.ui.LongTextEntry;

/** The head of the patient's household, and remarks. */
public final class PatientPane {

    @FXML private CellField<String> head;
    @FXML private LongTextEntry note;

    void show(Patient patient, @Nullable String remarks) {
        head.setValue(patient.head());
        note.setValue(remarks);
    }

    @Nullable String head() {
        return head.getValue();
    }

    @Nullable String note() {
        return note.getValue();
    }
}
