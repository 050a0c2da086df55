package org.townledger.ui;

import javafx.scene.Parent;

/** Brings what was refused beyond the form back to the field that it is about. */
public final class Complaints {

    private Complaints() {
    }

    /**
     * Shows the sentence beside the field that holds the text, and puts the cursor there.
     *
     * @return whether a field on the screen holds it
     */
    public static boolean besideField(Parent screen, String text, String sentence) {
        for (var node : screen.lookupAll(".typed-field")) {
            if (node instanceof TypedField<?> field && text.equals(field.getValue())) {
                // A closed row opens with the complaint; only then can it take the cursor.
                field.complain(sentence);
                field.focusTarget().requestFocus();
                return true;
            }
        }
        return false;
    }
}
