package org.townledger.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/** What a {@link FormRow} needs of the field in it. */
public interface FormField {

    /** The value as it reads when nobody edits it; empty where missing. */
    ReadOnlyStringProperty shownProperty();

    /** What is wrong with what was typed, for the user; empty where nothing is. */
    ReadOnlyStringProperty errorProperty();

    /** What takes the cursor. */
    Node focusTarget();

    default boolean isInError() {
        return !errorProperty().get().isEmpty();
    }
}
