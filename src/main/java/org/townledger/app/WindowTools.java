package org.townledger.app;

import java.time.Clock;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.Theme;
import org.townledger.ui.Viewport;

/** What every screen of one window needs. @param user who works, as the journal names them */
record WindowTools(Stage stage, Screens screens, Layers layers, Tasks tasks, Theme theme, ObservableValue<Viewport> viewport,
                   Clock clock, String user) {
}
