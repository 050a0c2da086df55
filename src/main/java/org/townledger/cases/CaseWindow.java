package org.townledger.cases;

import javafx.beans.value.ObservableValue;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;

/** The window in which cases are shown, in a ledger or in a household's file. @param notices what is known of households from outside */
public record CaseWindow(Screens screens, Layers layers, Tasks tasks, ObservableValue<Viewport> viewport, PhotoChoices files, RecordNotices notices) {

    /** Where nothing is known from outside. */
    public CaseWindow(Screens screens, Layers layers, Tasks tasks, ObservableValue<Viewport> viewport, PhotoChoices files) {
        this(screens, layers, tasks, viewport, files, RecordNotices.NONE);
    }
}
