package org.townledger.cases;

import javafx.beans.value.ObservableValue;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;

/**
 * The window in which cases are shown, in a ledger or in a household's file.
 */
public final class CaseWindow {

    private final Screens screens;
    private final Layers layers;
    private final Tasks tasks;
    private final ObservableValue<Viewport> viewport;
    private final PhotoChoices files;
    private final RecordNotices notices;

    /** Where nothing is known from outside. */
    public CaseWindow(Screens screens, Layers layers, Tasks tasks, ObservableValue<Viewport> viewport, PhotoChoices files) {
        this(screens, layers, tasks, viewport, files, RecordNotices.NONE);
    }

    /** @param notices what is known from outside of whom is shown */
    public CaseWindow(Screens screens, Layers layers, Tasks tasks, ObservableValue<Viewport> viewport, PhotoChoices files, RecordNotices notices) {
        this.screens = screens;
        this.layers = layers;
        this.tasks = tasks;
        this.viewport = viewport;
        this.files = files;
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

    public PhotoChoices files() {
        return files;
    }

    public RecordNotices notices() {
        return notices;
    }
}
