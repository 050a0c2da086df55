package org.townledger.app;

import java.time.Clock;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.Theme;
import org.townledger.ui.Viewport;
import org.townledger.ui.WindowParts;
import org.townledger.vault.Session;
import org.townledger.vault.Users;

/** What every screen of one window needs. @param session who works */
record WindowTools(Stage stage, Screens screens, Layers layers, Tasks tasks, Theme theme, ObservableValue<Viewport> viewport,
                   Clock clock, Session session, Users users, UserMenu menu) {

    WindowParts parts() {
        return new WindowParts(screens, layers, tasks, viewport);
    }

    /** As the journal names them. */
    String user() {
        return session.name();
    }
}
