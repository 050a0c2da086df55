package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.CompleteReference;
import org.townledger.lists.Division;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.store.CannotStore;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.store.TextTooLong;
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
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** The program's window, from the opening of the data folder to its closing. */
final class ProgramWindow {

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
    private @Nullable Store store;
    private ProgramLog.@Nullable Open log;
    private @Nullable MainScreens main;

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
        tasks.run(() -> Store.open(folder, user, clock), opening -> {
            switch (opening) {
                case Opening.Opened(Store opened) -> opened(opened);
                case Opening.Refused(Sentence reason) -> refused(reason);
            }
        });
    }

    private void refused(Sentence reason) {
        MessageDialog.show(layers, Message.of(wording.say("app.window.title"), Message.Sign.CAUTION, wording.say("app.window.notOpened"))
                .fact(wording.say(reason)).act(wording.say("app.window.close"), stage::close).act(wording.say("app.window.again"), this::openFolder));
    }

    private void opened(Store opened) {
        store = opened;
        log = ProgramLog.into(folder);
        var lists = new ListRepository();
        tasks.run(() -> opened.read(lists::office).isPresent(), hasOffice -> {
            if (hasOffice) {
                showMain(opened);
            } else {
                showFirstRun();
            }
        });
    }

    private void showFirstRun() {
        List<FrameFirstRun.Office> offices = Reference.divisions().stream()
                .filter(division -> division.level() == Division.Level.TOWN || division.level() == Division.Level.BANNER)
                .sorted(java.util.Comparator.comparing((Division division) -> division.level() == Division.Level.BANNER))
                .map(division -> new FrameFirstRun.Office(division.code(), division.name())).toList();
        layers.setScreen(screens.load("app/FirstRun.fxml", new FrameFirstRun(offices, folder, office -> begin(office.code()))));
    }

    /** Makes the data folder that office's own. */
    void begin(String office) {
        Store opened = java.util.Objects.requireNonNull(store, "the data folder is not open yet");
        tasks.run(() -> new InitOffice(opened, new ListRepository()).run(user, office, Reference.divisions()), outcome -> {
            switch (outcome) {
                case InitOffice.Outcome.Made _ -> showMain(opened);
                case InitOffice.Outcome.Refused(Sentence reason) -> refused(reason);
            }
        });
    }

    private void showMain(Store opened) {
        tasks.run(() -> begun(opened), begun -> {
            var viewport = Viewport.of(layers.widthProperty(), theme.textSizeProperty());
            theme.textSizeProperty().set(begun.textSize());
            var tools = new WindowTools(stage, screens, layers, tasks, theme, viewport, clock, user);
            var shown = new MainScreens(begun.wiring(), tools, files, begun.words());
            main = shown;
            shown.show();
        });
    }

    /** What the first screen needs of the database. */
    private record Begun(Wiring wiring, LedgerWords words, TextSize textSize) {
    }

    private Begun begun(Store opened) {
        new CompleteReference(opened, new ListRepository()).run(user);
        var wiring = new Wiring(opened, wording);
        return opened.read(tx -> new Begun(wiring, LedgerWords.of(tx, wiring.lists, wording),
                wiring.lists.preference(tx, Wiring.TEXT_SIZE).map(Integer::parseInt).map(TextSize::ofPixels).orElse(TextSize.NORMAL)));
    }

    /** The screens, once the folder is open; for pictures and tests. */
    MainScreens main() {
        return java.util.Objects.requireNonNull(main, "the data folder is not open yet");
    }

    private void tell(Unexpected fault) {
        Platform.runLater(() -> {
            if (fault.cause() instanceof TextTooLong tooLong && Complaints.besideField(layers, tooLong.text(), wording.say(tooLong.besideField()))) {
                return;
            }
            if (fault.cause() instanceof CannotStore refused) {
                MessageDialog.show(layers, Message.of(wording.say("app.window.title"), Message.Sign.CAUTION, wording.say("app.window.notSaved"))
                        .fact(wording.say(refused.reason())));
            } else {
                UnexpectedDialog.show(layers, fault, folder.resolve("log"));
            }
        });
    }

    private void close() {
        if (store != null) {
            store.close();
        }
        if (log != null) {
            log.close();
        }
    }
}
