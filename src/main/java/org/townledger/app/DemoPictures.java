package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseFilter;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.monitoring.HouseholdPanel;
import org.townledger.vault.Login;
import org.townledger.wording.Wording;

/** Opens the program's own window, on a new machine and on a ledger at work, and takes a picture of every screen. */
final class DemoPictures {

    private static final String TOWN = "150623100000";

    private final Path data;
    private final String user;
    private final Wording wording;
    private final Clock clock;
    private final Path folder;
    private final DemoCamera camera;

    DemoPictures(Path data, String user, Wording wording, Clock clock, Path folder) {
        this.data = data;
        this.user = user;
        this.wording = wording;
        this.clock = clock;
        this.folder = folder;
        this.camera = new DemoCamera(folder);
    }

    /** @param ledgers spreadsheets to show on the import's screens, by the ledger's name */
    List<Path> take(Map<String, Path> ledgers) {
        WindowStart.run(() -> Platform.setImplicitExit(false));
        try {
            newMachine(ledgers);
            ledgerAtWork();
            bannersOffice();
        } finally {
            Platform.exit();
        }
        return camera.taken();
    }

    private void newMachine(Map<String, Path> ledgers) {
        ProgramWindow window = open(folder.resolveSibling("new-machine"));
        camera.pictures("first-run");
        camera.press("#restore");
        camera.pictures("restore");
        enters(window, new DemoLogin(clock).begin(folder.resolveSibling("new-machine"), TOWN, user));
        camera.pictures("desk-empty");
        camera.does(() -> window.main().open("register"));
        camera.pictures("register-empty");
        ledgers.forEach((key, sheet) -> {
            LedgerDesk<?, ?> desk = window.main().ledgers().of(key).orElseThrow();
            camera.does(() -> window.main().open(key));
            camera.pictures(key + "-empty");
            camera.does(() -> desk.openImport().read(sheet));
            camera.pictures(key + "-import");
        });
        camera.does(() -> window.main().open("monitoring"));
        camera.pictures("monitoring-empty");
        camera.does(() -> window.main().ledgers().all().getFirst().openImport());
        camera.pictures("import-file");
        camera.close();
    }

    private void ledgerAtWork() {
        ProgramWindow window = open(data);
        camera.pictures("login");
        enters(window, new DemoLogin(clock).run(data, user));
        MainScreens screens = window.main();
        camera.does(screens.backups()::backUp);
        camera.pictures("desk");
        camera.does(() -> screens.open("register"));
        camera.does(screens.register()::openFirst);
        camera.pictures("register");
        camera.does(screens.register()::openTwins);
        camera.pictures("twins");
        for (LedgerDesk<?, ?> desk : screens.ledgers().all()) {
            camera.does(() -> screens.open(desk.key()));
            camera.pictures(desk.key());
            camera.does(desk::openFirst);
            camera.pictures(desk.key() + "-case");
            camera.does(() -> desk.shown().startNew());
            camera.pictures(desk.key() + "-new");
        }
        photographed(screens);
        camera.does(() -> screens.open("monitoring"));
        camera.pictures("monitoring");
        for (HouseholdPanel.Part part : HouseholdPanel.Part.values()) {
            camera.does(() -> camera.found("#part-" + part.name(), ToggleButton.class).fire());
            camera.pictures("monitoring-" + part.name().toLowerCase(Locale.ROOT));
        }
        camera.does(() -> screens.monitoring().shown().startNew());
        camera.pictures("monitoring-new");
        camera.does(() -> screens.monitoring().openRemoval(null));
        camera.pictures("removal");
        camera.does(() -> screens.ledgers().all().getFirst().openYears());
        camera.does(() -> screens.open(screens.ledgers().all().getFirst().key()));
        camera.pictures("year");
        camera.does(() -> screens.ledgers().all().getFirst().print(CaseFilter.ALL, List.of()));
        camera.does(() -> screens.open(screens.ledgers().all().getFirst().key()));
        camera.pictures("print");
        camera.press("#preview");
        camera.pictures("preview");
        camera.does(() -> screens.open("reports"));
        camera.pictures("reports");
        camera.does(() -> screens.open("selfcheck"));
        camera.pictures("selfcheck");
        camera.does(() -> camera.found("#rules", ToggleButton.class).setSelected(true));
        camera.pictures("selfcheck-rules");
        rolls(screens);
        new DemoHandoff(camera, screens, wording, clock, user, folder.toAbsolutePath().getParent()).take();
        audit(screens);
        camera.does(() -> screens.open("settings"));
        camera.pictures("settings");
        for (String tab : List.of("divisions", "dictionary", "parameters", "values")) {
            camera.does(() -> camera.found(".tab-pane", TabPane.class).getSelectionModel().selectNext());
            camera.pictures("settings-" + tab);
        }
        camera.does(screens::openBackups);
        camera.pictures("settings-backups");
        camera.does(() -> screens.open("manual"));
        camera.pictures("manual");
        camera.does(window.locking()::lock);
        camera.pictures("locked");
        camera.close();
    }

    private void bannersOffice() {
        Path banner = DemoBanner.data(Objects.requireNonNull(data.getParent()));
        ProgramWindow window = open(banner);
        enters(window, new DemoLogin(clock).run(banner, user));
        new DemoBannerPictures(camera).take(window);
    }

    /** The case with its photos, and the file of its household, which has a visit too. */
    private void photographed(MainScreens screens) {
        Wiring wiring = screens.wiring();
        CaseFile house = wiring.store.read(tx -> wiring.houses.all(tx, HousingFilter.ALL).stream().map(HousingCase::file)
                .filter(file -> !wiring.photos.of(tx, file.id()).isEmpty()).findFirst()).orElseThrow();
        LedgerDesk<?, ?> desk = screens.ledgers().all().getFirst();
        camera.does(() -> screens.open(desk.key()));
        camera.does(() -> desk.shown().show(house.id()));
        camera.does(() -> camera.found(".photo-card", Node.class).requestFocus());
        camera.pictures("photos");
        camera.does(() -> desk.openHousehold(Objects.requireNonNull(house.concerned().household())));
        camera.pictures("household-file");
        camera.does(() -> camera.found(".file-scroll", ScrollPane.class).setVvalue(1));
        camera.pictures("household-file-end");
        camera.does(desk::shown);
    }

    private void rolls(MainScreens screens) {
        camera.does(() -> screens.open(RollsDesk.KEY));
        camera.pictures("rolls");
        camera.does(screens.rolls()::openNewest);
        camera.pictures("rolls-result");
        camera.does(screens.rolls()::selectFirst);
        camera.pictures("rolls-finding");
    }

    private void audit(MainScreens screens) {
        camera.does(() -> screens.open(AuditDesk.KEY));
        camera.pictures("audit");
        camera.does(() -> camera.found("#content .table-view", TableView.class).getSelectionModel().selectFirst());
        camera.pictures("audit-act");
        CaseFile house = screens.wiring().store.read(tx -> screens.wiring().houses.all(tx, HousingFilter.ALL)).getFirst().file();
        camera.does(() -> screens.audit().history(house.id()));
        camera.pictures("audit-history");
        camera.press(".history-box .acts .button");
    }

    /** Work is done in line, so that a picture shows a screen that has finished reading. */
    private ProgramWindow open(Path folder) {
        return camera.open(stage -> new ProgramWindow(stage, folder, user, wording, clock, new ChosenFiles(stage, wording), Runnable::run, Runnable::run));
    }

    private void enters(ProgramWindow window, Login.Outcome.Entered entered) {
        camera.does(() -> window.entered(entered.vault(), entered.session()));
    }
}
