package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.CompleteReference;
import org.townledger.lists.ListRepository;
import org.townledger.store.CannotStore;
import org.townledger.store.NotAllowed;
import org.townledger.store.TextTooLong;
import org.townledger.ui.Allowance;
import org.townledger.ui.Complaints;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.ScreenFonts;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.TextSize;
import org.townledger.ui.Theme;
import org.townledger.ui.Unexpected;
import org.townledger.ui.UnexpectedDialog;
import org.townledger.ui.Viewport;
import org.townledger.vault.CannotReadKeys;
import org.townledger.vault.Restoration;
import org.townledger.vault.Session;
import org.townledger.vault.Vault;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** The program's window, from the opening of the data folder to its closing. */
final class ProgramWindow {

    private static final String IDLE_MINUTES = "users.idle_minutes";

    private final Path folder;
    private final String user;
    private final Wording wording;
    private final Clock clock;
    private final FileChoices files;
    private final Theme theme = new Theme(new ScreenFonts());
    private final Screens screens;
    private final Layers layers;
    private final Tasks tasks;
    private final Stage stage;
    private @Nullable Vault vault;
    private ProgramLog.@Nullable Open log;
    private @Nullable MainScreens main;
    private @Nullable WindowLock lock;
    private boolean makesBackups;

    /** To be made on the JavaFX thread. @param background where queries and files are worked on */
    ProgramWindow(Stage stage, Path folder, String user, Wording wording, Clock clock, FileChoices files,
                  Executor background, Executor screen) {
        this.stage = stage;
        this.folder = folder;
        this.user = user;
        this.wording = wording;
        this.clock = clock;
        this.files = files;
        screens = new Screens(wording, clock);
        layers = new Layers(wording, new Label());
        tasks = new Tasks(background, screen, this::tell);
    }

    /** From now on backups are made by themselves. */
    ProgramWindow makingBackups() {
        makesBackups = true;
        return this;
    }

    void open() {
        var scene = new Scene(layers, 1366, 768);
        theme.dress(scene);
        stage.setTitle(wording.say("app.window.title"));
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(500);
        stage.setOnHidden(_ -> close());
        stage.show();
        openFolder();
    }

    private void openFolder() {
        entrance().show();
    }

    private Entrance entrance() {
        return new Entrance(folder, user, clock, screens, layers, tasks, files, new Entrance.Doors() {

            @Override
            public void entered(Vault opened, Session who) {
                ProgramWindow.this.entered(opened, who);
            }

            @Override
            public void restored(Restoration.Restored restored) {
                layers.toast(wording.say("app.restore.done", restored.manifest().holds().rowCount(),
                        restored.manifest().photos().size() - restored.missingPhotos()), null);
            }

            @Override
            public void leave() {
                stage.close();
            }
        });
    }

    private void refused(Sentence reason) {
        MessageDialog.show(layers, Message.of(wording.say("app.window.title"), Message.Sign.CAUTION, wording.say("app.window.notOpened"))
                .fact(wording.say(reason)).act(wording.say("app.window.close"), stage::close).act(wording.say("app.window.again"), this::openFolder));
    }

    /** Somebody has logged in. */
    void entered(Vault opened, Session who) {
        vault = opened;
        log = ProgramLog.into(folder);
        tasks.run(() -> begun(opened, who), begun -> showMain(begun, opened, who));
    }

    private void showMain(Begun begun, Vault opened, Session who) {
        screens.allow(new SessionAllowance(who, begun.words().divisions().isBanner(), this::notAllowed));
        var locking = new WindowLock(stage.getScene(), screens, tasks, clock, folder, who, this::leave);
        lock = locking;
        locking.afterIdle(Duration.minutes(begun.idleMinutes()));
        var menu = new UserMenu(() -> new ChangePasswordController(opened, who.name(), layers, tasks, clock).show(screens), locking::lock, this::askToLeave);
        var viewport = Viewport.of(layers.widthProperty(), theme.textSizeProperty());
        theme.textSizeProperty().set(begun.textSize());
        var tools = new WindowTools(stage, screens, layers, tasks, theme, viewport, clock, who, new OpenedFolder(opened, who).users(), menu);
        var shown = new MainScreens(opened, begun.wiring(), tools, files, begun.words(), this::leaveToRestore);
        main = shown;
        shown.show();
        if (makesBackups) {
            shown.backups().watch();
        }
    }

    /** Closes the ledger and shows what restores a backup in its place. */
    private void leaveToRestore(@Nullable Path file) {
        leave(() -> entrance().showRestore(file));
    }

    private void askToLeave() {
        MessageDialog.show(layers, Message.of(wording.say("app.window.title"), Message.Sign.CAUTION, wording.say("app.leave.title"))
                .fact(wording.say("app.leave.unsaved")).act(wording.say("app.leave.stay"), () -> { }).act(wording.say("app.leave.leave"), this::leave));
    }

    /** Somebody else is to log in. */
    private void leave() {
        leave(this::openFolder);
    }

    private void leave(Runnable then) {
        screens.allow(Allowance.EVERYTHING);
        layers.setScreen(new Label());
        theme.textSizeProperty().set(TextSize.NORMAL);
        layers.closeAll();
        stopWaiting();
        tasks.run(() -> {
            closeFolder();
            return true;
        }, _ -> then.run());
    }

    /** What the first screen needs of the database. */
    private record Begun(Wiring wiring, LedgerWords words, TextSize textSize, int idleMinutes) {
    }

    private Begun begun(Vault opened, Session who) {
        new CompleteReference(opened.store(), new ListRepository()).run(who.name());
        opened.store().guard(OfficeGate.of(who, opened.store()));
        var wiring = new Wiring(opened, wording);
        return opened.store().read(tx -> new Begun(wiring, LedgerWords.of(tx, wiring.lists, wording),
                wiring.lists.preference(tx, Wiring.TEXT_SIZE).map(Integer::parseInt).map(TextSize::ofPixels).orElse(TextSize.NORMAL),
                wiring.lists.number(tx, IDLE_MINUTES)));
    }

    /** The screens, once the folder is open; for pictures and tests. */
    MainScreens main() {
        return java.util.Objects.requireNonNull(main, "the data folder is not open yet");
    }

    /** For pictures and tests. */
    WindowLock locking() {
        return java.util.Objects.requireNonNull(lock, "nobody has logged in yet");
    }

    private void tell(Unexpected fault) {
        Platform.runLater(() -> {
            switch (fault.cause()) {
                case TextTooLong tooLong when Complaints.besideField(layers, tooLong.text(), wording.say(tooLong.besideField())) -> {
                    // It stands beside the field now.
                }
                case CannotStore full -> notSaved(full.reason());
                case NotAllowed refused -> notAllowed(refused.reason());
                case CannotReadKeys keys -> refused(keys.reason());
                default -> UnexpectedDialog.show(layers, fault, folder.resolve("log"));
            }
        });
    }

    private void notAllowed(Sentence reason) {
        MessageDialog.show(layers, Message.of(wording.say("app.window.title"), Message.Sign.LOCKED, wording.say("app.notAllowed"))
                .fact(wording.say(reason)));
    }

    private void notSaved(Sentence reason) {
        MessageDialog.show(layers, Message.of(wording.say("app.window.title"), Message.Sign.CAUTION, wording.say("app.window.notSaved"))
                .fact(wording.say(reason)));
    }

    private void close() {
        stopWaiting();
        closeFolder();
    }

    private void stopWaiting() {
        if (lock != null) {
            lock.stop();
        }
        if (main != null) {
            main.backups().stop();
        }
    }

    private void closeFolder() {
        if (vault != null) {
            vault.close();
            vault = null;
        }
        if (log != null) {
            log.close();
            log = null;
        }
    }
}
