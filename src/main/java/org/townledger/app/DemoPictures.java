package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseFilter;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.monitoring.HouseholdPanel;
import org.townledger.ui.Pictures;
import org.townledger.vault.Login;
import org.townledger.wording.Wording;

/** Opens the program's own window, on a new machine and on a ledger at work, and takes a picture of every screen. */
final class DemoPictures {

    private static final String TOWN = "150623100000";
    private static final int MOST_TURNS = 1000;

    private final Path data;
    private final String user;
    private final Wording wording;
    private final Clock clock;
    private final Path folder;
    private final List<Path> taken = new ArrayList<>();
    private @Nullable Stage stage;

    DemoPictures(Path data, String user, Wording wording, Clock clock, Path folder) {
        this.data = data;
        this.user = user;
        this.wording = wording;
        this.clock = clock;
        this.folder = folder;
    }

    /** @param ledgers spreadsheets to show on the import's screens, by the ledger's name */
    List<Path> take(Map<String, Path> ledgers) {
        WindowStart.run(() -> Platform.setImplicitExit(false));
        try {
            newMachine(ledgers);
            ledgerAtWork();
        } finally {
            Platform.exit();
        }
        return taken;
    }

    private void newMachine(Map<String, Path> ledgers) {
        ProgramWindow window = open(folder.resolveSibling("new-machine"));
        pictures("first-run");
        does(() -> ((Button) stage().getScene().lookup("#restore")).fire());
        pictures("restore");
        enters(window, new DemoLogin(clock).begin(folder.resolveSibling("new-machine"), TOWN, user));
        pictures("desk-empty");
        does(() -> window.main().open("register"));
        pictures("register-empty");
        ledgers.forEach((key, sheet) -> {
            LedgerDesk<?, ?> desk = window.main().ledgers().of(key).orElseThrow();
            does(() -> window.main().open(key));
            pictures(key + "-empty");
            does(() -> desk.openImport().read(sheet));
            pictures(key + "-import");
        });
        does(() -> window.main().open("monitoring"));
        pictures("monitoring-empty");
        does(() -> window.main().ledgers().all().getFirst().openImport());
        pictures("import-file");
        close();
    }

    private void ledgerAtWork() {
        ProgramWindow window = open(data);
        pictures("login");
        enters(window, new DemoLogin(clock).run(data, user));
        MainScreens screens = window.main();
        does(screens.backups()::backUp);
        pictures("desk");
        does(() -> screens.open("register"));
        does(screens::openFirstHousehold);
        pictures("register");
        does(screens::openTwins);
        pictures("twins");
        for (LedgerDesk<?, ?> desk : screens.ledgers().all()) {
            does(() -> screens.open(desk.key()));
            pictures(desk.key());
            does(desk::openFirst);
            pictures(desk.key() + "-case");
            does(() -> desk.shown().startNew());
            pictures(desk.key() + "-new");
        }
        photographed(screens);
        does(() -> screens.open("monitoring"));
        pictures("monitoring");
        for (HouseholdPanel.Part part : HouseholdPanel.Part.values()) {
            does(() -> ((ToggleButton) stage().getScene().lookup("#part-" + part.name())).fire());
            pictures("monitoring-" + part.name().toLowerCase(Locale.ROOT));
        }
        does(() -> screens.monitoring().shown().startNew());
        pictures("monitoring-new");
        does(() -> screens.monitoring().openRemoval(null));
        pictures("removal");
        does(() -> screens.ledgers().all().getFirst().openYears());
        does(() -> screens.open(screens.ledgers().all().getFirst().key()));
        pictures("year");
        does(() -> screens.ledgers().all().getFirst().print(CaseFilter.ALL, List.of()));
        does(() -> screens.open(screens.ledgers().all().getFirst().key()));
        pictures("print");
        does(() -> ((Button) stage().getScene().lookup("#preview")).fire());
        pictures("preview");
        does(() -> screens.open("reports"));
        pictures("reports");
        does(() -> screens.open("selfcheck"));
        pictures("selfcheck");
        does(() -> ((ToggleButton) stage().getScene().lookup("#rules")).setSelected(true));
        pictures("selfcheck-rules");
        rolls(screens);
        audit(screens);
        does(() -> screens.open("settings"));
        pictures("settings");
        for (String tab : List.of("divisions", "dictionary", "parameters", "values")) {
            does(() -> tabs().getSelectionModel().selectNext());
            pictures("settings-" + tab);
        }
        does(screens::openBackups);
        pictures("settings-backups");
        does(() -> screens.open("manual"));
        pictures("manual");
        does(window.locking()::lock);
        pictures("locked");
        close();
    }

    /** The case with its photos, and the file of its household, which has a visit too. */
    private void photographed(MainScreens screens) {
        Wiring wiring = screens.wiring();
        CaseFile house = wiring.store.read(tx -> wiring.houses.all(tx, HousingFilter.ALL).stream().map(HousingCase::file)
                .filter(file -> !wiring.photos.of(tx, file.id()).isEmpty()).findFirst()).orElseThrow();
        LedgerDesk<?, ?> desk = screens.ledgers().all().getFirst();
        does(() -> screens.open(desk.key()));
        does(() -> desk.shown().show(house.id()));
        does(() -> stage().getScene().lookup(".photo-card").requestFocus());
        pictures("photos");
        does(() -> desk.openHousehold(Objects.requireNonNull(house.concerned().household())));
        pictures("household-file");
        does(() -> ((ScrollPane) stage().getScene().lookup(".file-scroll")).setVvalue(1));
        pictures("household-file-end");
        does(desk::shown);
    }

    private void rolls(MainScreens screens) {
        does(() -> screens.open(RollsDesk.KEY));
        pictures("rolls");
        does(screens.rolls()::openNewest);
        pictures("rolls-result");
        does(screens.rolls()::selectFirst);
        pictures("rolls-finding");
    }

    private void audit(MainScreens screens) {
        does(() -> screens.open(AuditDesk.KEY));
        pictures("audit");
        does(() -> ((TableView<?>) stage().getScene().lookup("#content .table-view")).getSelectionModel().selectFirst());
        pictures("audit-act");
        CaseFile house = screens.wiring().store.read(tx -> screens.wiring().houses.all(tx, HousingFilter.ALL)).getFirst().file();
        does(() -> screens.audit().history(house.id()));
        pictures("audit-history");
        does(() -> ((Button) stage().getScene().lookup(".history-box .acts .button")).fire());
    }

    /** Work is done in line, so that a picture shows a screen that has finished reading. */
    private ProgramWindow open(Path folder) {
        return call(() -> {
            var shown = new Stage();
            stage = shown;
            var window = new ProgramWindow(shown, folder, user, wording, clock, new ChosenFiles(shown, wording), Runnable::run, Runnable::run);
            window.open();
            return window;
        });
    }

    private static void enters(ProgramWindow window, Login.Outcome.Entered entered) {
        does(() -> window.entered(entered.vault(), entered.session()));
    }

    private void close() {
        does(() -> stage().hide());
    }

    private TabPane tabs() {
        return (TabPane) stage().getScene().lookup(".tab-pane");
    }

    private Stage stage() {
        return java.util.Objects.requireNonNull(stage);
    }

    private void pictures(String name) {
        picture(Pictures.Screen.FULL, folder.resolve(name + ".png"));
        picture(Pictures.Screen.AT_150, folder.resolve(name + "-150.png"));
        does(() -> Pictures.resize(stage(), Pictures.Screen.FULL));
    }

    private void picture(Pictures.Screen screen, Path png) {
        does(() -> Pictures.resize(stage(), screen));
        waitForTheSize(screen);
        call(() -> {
            Pictures.save(stage(), screen, png);
            return taken.add(png);
        });
    }

    /** A window takes its new size a turn or a few later, and its layout follows. */
    private void waitForTheSize(Pictures.Screen screen) {
        int turns = 0;
        while (turns++ < MOST_TURNS && call(() -> Math.abs(stage().getScene().getWidth() - screen.width()) > 1)) {
            does(() -> Pictures.resize(stage(), screen));
        }
        does(() -> stage().getScene().getRoot().layout());
    }

    private static void does(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    private static <T> T call(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException("the demonstration could not take its pictures", failed.getCause());
        }
    }
}
