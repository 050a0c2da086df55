package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.townledger.ui.Pictures;
import org.townledger.ui.Window;
import org.townledger.vault.Role;

/** The program's window as a journey begins in it, all work done in line. */
record OpenedWindow(Stage stage, ProgramWindow window, Clerk clerk) {

    /** At the first screen that the program shows: the login, or a new machine's first run. */
    static OpenedWindow atItsEntrance(Path data, Clock clock, ChosenByTest files, Pictures.Screen screen) throws Exception {
        return shown(data, clock, files, screen, ProgramWindow::open);
    }

    /** With the clerk logged in, who administers the office. */
    static OpenedWindow loggedIn(Path data, Clock clock, ChosenByTest files, Pictures.Screen screen) throws Exception {
        return shown(data, clock, files, screen, window -> Entering.into(window, data, clock));
    }

    static OpenedWindow loggedInAs(Role role, Path data, Clock clock, ChosenByTest files, Pictures.Screen screen) throws Exception {
        return shown(data, clock, files, screen, window -> Entering.into(window, data, clock, role));
    }

    private static OpenedWindow shown(Path data, Clock clock, ChosenByTest files, Pictures.Screen screen, Consumer<ProgramWindow> enter) throws Exception {
        FxToolkit.registerPrimaryStage();
        return Window.call(() -> {
            var stage = new Stage();
            var window = new ProgramWindow(stage, data, TownOffice.CLERK, Entering.WORDS, clock, files, Runnable::run, Runnable::run);
            enter.accept(window);
            Pictures.resize(stage, screen);
            return new OpenedWindow(stage, window, new Clerk(stage));
        });
    }
}
