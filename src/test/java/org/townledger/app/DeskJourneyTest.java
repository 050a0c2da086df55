package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseState;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Work;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.ReadSource;
import org.townledger.lists.Reference;
import org.townledger.store.Act;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.ui.Pictures;
import org.townledger.ui.Window;
import org.townledger.wording.Wording;

@DisplayName("A clerk's morning at the desk")
class DeskJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneOffset.UTC);
    private final ChosenByTest files = new ChosenByTest();

    @TempDir
    Path folder;
    private Stage stage;
    private ProgramWindow window;
    private Clerk clerk;

    @BeforeEach
    void openALedgerAtWork() throws Exception {
        try (Store store = ((Opening.Opened) Store.open(folder.resolve("data"), TownOffice.CLERK, clock)).store()) {
            new InitOffice(store, new ListRepository()).run(TownOffice.CLERK, TownOffice.CODE, Reference.divisions());
            var wiring = new Wiring(store, new Wording(Wording.CHINESE));
            wiring.ledgers().forEach(use -> take(wiring, use));
            wiring.ledgers().forEach(use -> setDays(wiring, use));
        }
        FxToolkit.registerPrimaryStage();
        Window.run(() -> {
            stage = new Stage();
            window = new ProgramWindow(stage, folder.resolve("data"), TownOffice.CLERK, new Wording(Wording.CHINESE), clock, files,
                    Runnable::run, Runnable::run);
            window.open();
            Pictures.resize(stage, Pictures.Screen.FULL);
        });
        clerk = new Clerk(stage);
    }

    private static <C> void take(Wiring wiring, LedgerUse<C, ?> use) {
        LedgerWords words = wiring.store.read(tx -> LedgerWords.of(tx, wiring.lists, wiring.wording));
        Path sheet = HousingTruth.SAMPLES.resolve(use.ledger().name().key() + ".xlsx");
        var source = ((ReadSource.Outcome.Read) wiring.sources.read(sheet, use.ledger().columns(words), _ -> { })).file();
        use.imports().run(TownOffice.CLERK, source, ImportAnswers.NONE, _ -> { });
    }

    /** An old ledger has no days due: three of the open cases are over, one is due today, two are due soon. */
    private static <C> void setDays(Wiring wiring, LedgerUse<C, ?> use) {
        wiring.store.write(new Act(TownOffice.CLERK, "Sample"), tx -> {
            List<C> open = use.ledger().all(tx, CaseFilter.ALL.open());
            int[] days = {-5, -3, -1, 0, 2, 4};
            for (int at = 0; at < Math.min(days.length, open.size()); at++) {
                CaseFile file = use.ledger().file(open.get(at));
                use.ledger().save(tx, use.ledger().with(open.get(at), file.dated(file.foundOn(), TODAY.plusDays(days[at]))));
            }
            return open.size();
        });
    }

    @AfterEach
    void closeTheWindow() {
        Window.run(stage::hide);
    }

    private void picture(String name, Pictures.Screen screen) {
        Window.run(() -> Pictures.resize(stage, screen));
        Window.call(() -> {
            Pictures.save(stage, screen, Path.of("target", "pictures", name + ".png"));
            return true;
        });
    }

    @SuppressWarnings("unchecked")
    private ListView<Work> list() {
        return (ListView<Work>) stage.getScene().lookup(".work-list");
    }

    @Test
    void theDeskOpensAtTheStart() {
        clerk.sees("要办的事");
        assertThat(clerk.reads("#nav-desk")).contains("工作台");
        picture("desk", Pictures.Screen.FULL);
        picture("desk-125", Pictures.Screen.AT_125);
        picture("desk-150", Pictures.Screen.AT_150);
    }
}
