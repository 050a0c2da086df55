package org.townledger.water;

import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.LongTextEntry;

/** Remarks, among them what an import could not place. */
public final class NotePane {

    @FXML private LongTextEntry note;

    void show(@Nullable String remarks) {
        note.setValue(remarks);
    }

    @Nullable String note() {
        return note.getValue();
    }
}
