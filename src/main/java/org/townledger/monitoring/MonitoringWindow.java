package org.townledger.monitoring;

import javafx.beans.value.ObservableValue;
import org.townledger.cases.RecordNotices;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;

/** The window in which monitored households are shown, and the removal of their risk. @param notices what is known of a household from outside */
public record MonitoringWindow(Screens screens, Layers layers, Tasks tasks, ObservableValue<Viewport> viewport, RecordNotices notices) {

    /** Where nothing is known from outside. */
    public MonitoringWindow(Screens screens, Layers layers, Tasks tasks, ObservableValue<Viewport> viewport) {
        this(screens, layers, tasks, viewport, RecordNotices.NONE);
    }
}
