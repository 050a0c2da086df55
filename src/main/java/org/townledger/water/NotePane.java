package org.townledger.water;

import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.LongTextEntry;

/** What takes several lines: the description of the problem, and remarks, among them what an import could not place. */
public final class NotePane {

    @FXML private LongTextEntry description;
    @FXML private LongTextEntry note;

    void show(@Nullable String described, @Nullable String remarks) {
        description.setValue(described);
        note.setValue(remarks);
    }

    @Nullable String description() {
        return description.getValue();
    }

    @Nullable String note() {
        return note.getValue();
    }
}
