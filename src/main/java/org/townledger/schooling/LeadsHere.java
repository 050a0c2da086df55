package org.townledger.schooling;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import org.townledger.ui.FormField;

/** Where a link leads that asks for an entry of the log; what is typed there is no part of the case's form. */
final class LeadsHere implements FormField {

    private final Node target;

    LeadsHere(Node target) {
        this.target = target;
    }

    @Override
    public Node focusTarget() {
        return target;
    }

    @Override
    public ReadOnlyStringProperty shownProperty() {
        return new ReadOnlyStringWrapper("");
    }

    @Override
    public ReadOnlyStringProperty errorProperty() {
        return new ReadOnlyStringWrapper("");
    }
}
