package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.vault.KeyFile;
import org.townledger.vault.Session;
import org.townledger.vault.Unlocking;

/**
 * Hides everything in the window until its user says the password again. The screens are taken out of the window as
 * they are and put back the same, so that nothing that was being typed is lost.
 */
final class WindowLock {

    private final Scene scene;
    private final Screens screens;
    private final Tasks tasks;
    private final Clock clock;
    private final Path folder;
    private final Session session;
    private final Runnable leave;
    private final PauseTransition idle = new PauseTransition();
    private final EventHandler<InputEvent> stirring = _ -> stir();
    private @Nullable Parent hidden;
    private @Nullable Node focus;

    /** @param leave somebody else wants to work; the window is unlocked for it */
    WindowLock(Scene scene, Screens screens, Tasks tasks, Clock clock, Path folder, Session session, Runnable leave) {
        this.scene = scene;
        this.screens = screens;
        this.tasks = tasks;
        this.clock = clock;
        this.folder = folder;
        this.session = session;
        this.leave = leave;
        idle.setOnFinished(_ -> lock());
    }

    /** @param rest after which the window locks itself; zero: never */
    void afterIdle(Duration rest) {
        stop();
        idle.setDuration(rest);
        if (rest.greaterThan(Duration.ZERO)) {
            scene.addEventFilter(InputEvent.ANY, stirring);
            idle.playFromStart();
        }
    }

    /** The user leaves; nobody is waited for any more. */
    void stop() {
        idle.stop();
        scene.removeEventFilter(InputEvent.ANY, stirring);
    }

    boolean isLocked() {
        return hidden != null;
    }

    void lock() {
        if (hidden != null) {
            return;
        }
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
        focus = scene.getFocusOwner();
        hidden = scene.getRoot();
        LoginController[] shown = new LoginController[1];
        shown[0] = new LoginController(new LoginController.Asked(List.of(session.name()), session.name(), session.shownName()),
                new LoginController.Doors() {

                    @Override
                    public void enter(String user, char[] password) {
                        tasks.run(() -> tried(password), unlocking -> {
                            switch (unlocking) {
                                case Unlocking.Refused(var reason, Instant until) -> shown[0].refused(reason, until);
                                case Unlocking.Unlocked _ -> unlock();
                            }
                        });
                    }

                    @Override
                    public void forgotten(String user) {
                        leave();
                    }

                    @Override
                    public void leave() {
                        unlock();
                        leave.run();
                    }
                }, screens.words(), clock);
        Parent locked = screens.load("app/Login.fxml", shown[0]);
        // The window's shortcuts belong to what is hidden.
        locked.addEventHandler(KeyEvent.ANY, KeyEvent::consume);
        scene.setRoot(locked);
    }

    private Unlocking tried(char[] password) {
        try {
            Unlocking unlocking = KeyFile.of(folder).unlock(session.name(), password, clock.instant());
            if (unlocking instanceof Unlocking.Unlocked(var key, _)) {
                key.close();
            }
            return unlocking;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void unlock() {
        if (hidden != null) {
            scene.setRoot(hidden);
            hidden = null;
            if (focus != null) {
                focus.requestFocus();
            }
            stir();
        }
    }

    private void stir() {
        if (idle.getDuration().greaterThan(Duration.ZERO) && hidden == null) {
            idle.playFromStart();
        }
    }
}
