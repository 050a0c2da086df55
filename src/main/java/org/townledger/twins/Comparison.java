package org.townledger.twins;

import javafx.scene.Node;

/** Two entries side by side, and what joining them would mean. */
sealed interface Comparison permits PersonComparison, CaseComparison {

    Node node();

    /** In a sentence, beside the button. */
    String consequence();
}
