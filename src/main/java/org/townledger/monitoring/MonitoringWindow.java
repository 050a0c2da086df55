package org.townledger.monitoring;

import javafx.beans.value.ObservableValue;
import org.townledger.cases.RecordNotices;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;

/**
 * The window in which monitored households are shown, and the removal of their risk.
 */
public final class MonitoringWindow {

    private final Screens screens;
    private final Layers layers;
    private final Tasks tasks;
    private final ObservableValue<Viewport> viewport;
    private final RecordNotices notices;

    /** Where nothing is known from outside. */
    public MonitoringWindow(Screens screens, Layers layers, Tasks tasks, ObservableValue<Viewport> viewport) {
        this(screens, layers, tasks, viewport, RecordNotices.NONE);
    }

    /** @param notices what is known from outside of whom is shown */
    public MonitoringWindow(Screens screens, Layers layers, Tasks tasks, ObservableValue<Viewport> viewport, RecordNotices notices) {
        this.screens = screens;
        this.layers = layers;
        this.tasks = tasks;
        this.viewport = viewport;
        this.notices = notices;
    }

    public Screens screens() {
        return screens;
    }

    public Layers layers() {
        return layers;
    }

    public Tasks tasks() {
        return tasks;
    }

    public ObservableValue<Viewport> viewport() {
        return viewport;
    }

    public RecordNotices notices() {
        return notices;
    }
}
