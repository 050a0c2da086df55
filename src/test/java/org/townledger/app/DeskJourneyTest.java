package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Work;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.ReadSource;
import org.townledger.lists.Reference;
import org.townledger.store.Act;
import org.townledger.ui.Pictures;
import org.townledger.ui.Window;
import org.townledger.vault.Vault;
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
        try (Vault vault = Entering.vault(folder.resolve("data"), clock)) {
            new InitOffice(vault.store(), new ListRepository()).run(TownOffice.CLERK, TownOffice.CODE, Reference.divisions());
            var wiring = new Wiring(vault, new Wording(Wording.CHINESE));
            wiring.ledgers().forEach(use -> take(wiring, use));
            wiring.ledgers().forEach(use -> setDays(wiring, use));
        }
        var opened = OpenedWindow.loggedIn(folder.resolve("data"), clock, files, Pictures.Screen.FULL);
        stage = opened.stage();
        window = opened.window();
        clerk = opened.clerk();
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

    @SuppressWarnings("unchecked")
    private TableView<Object> table() {
        return (TableView<Object>) stage.getScene().lookup(".frame-content .table-view");
    }

    @Test
    void theWholeMorning() {
        theDeskOpensAtTheStart();
        enterOpensAnOverdueCaseWithTheCursorWhereItIsDone();
        aFigureOpensTheLedgersOwnRows();
        aVillagesBarOpensItsCasesOfAllLedgers();
        anEarlierDayIsCountedByTheFactsAndByTheRecordsApart();
        theMonthIsReportedAndPrinted();
    }

    private void theMonthIsReportedAndPrinted() {
        clerk.clicksOn("#nav-reports");
        clerk.sees("还没有上报过");
        picture("reports-empty", Pictures.Screen.FULL);
        clerk.clicks("上报留底");
        clerk.sees("已上报并留底：2026年10月");
        assertThat(clerk.reads(".report-line")).anyMatch(said -> said.contains("截至 2026-10-31，2026-11-23 由郭海燕上报"));
        picture("reports", Pictures.Screen.FULL);
        picture("reports-150", Pictures.Screen.AT_150);
        Window.run(() -> Pictures.resize(stage, Pictures.Screen.FULL));
        clerk.clicks(".report-line", "查看");
        files.next(folder.resolve("统计表.pdf"));
        clerk.clicks("另存为 PDF");
        clerk.sees("已另存到");
        picture("reports-preview", Pictures.Screen.FULL);
        assertThat(folder.resolve("统计表.pdf")).isNotEmptyFile();
        clerk.presses(KeyCode.ESCAPE);
        files.next(folder.resolve("统计表.xlsx"));
        clerk.clicks(".report-line", "导出表格");
        assertThat(folder.resolve("统计表.xlsx")).isNotEmptyFile();
    }

    private void theDeskOpensAtTheStart() {
        clerk.sees("要办的事");
        assertThat(clerk.reads("#nav-desk")).contains("工作台", "99+");
        assertThat(list().isFocused()).isTrue();
        picture("desk", Pictures.Screen.FULL);
        picture("desk-125", Pictures.Screen.AT_125);
        picture("desk-150", Pictures.Screen.AT_150);
        Window.run(() -> Pictures.resize(stage, Pictures.Screen.FULL));
    }

    private void enterOpensAnOverdueCaseWithTheCursorWhereItIsDone() {
        clerk.clicks(".chip-bar", "逾期");
        clerk.clicks("全部列出");
        Work housing = list().getItems().stream().filter(work -> work.area().equals("housing") && work.field() != null).findFirst().orElseThrow();
        Window.run(() -> {
            list().requestFocus();
            list().getSelectionModel().select(housing);
        });
        clerk.presses(KeyCode.ENTER);
        assertThat(clerk.reads(".case-header")).contains(housing.whom());
        assertThat(clerk.cursor()).isEqualTo(housing.field());
        clerk.clicksOn("#nav-desk");
        clerk.sees("要办的事");
    }

    private void aFigureOpensTheLedgersOwnRows() {
        clerk.clicks("#card-housing", "逾期 3");
        clerk.sees("共 3");
        assertThat(clerk.reads(".chip:selected")).contains("逾期");
        clerk.clicksOn("#nav-desk");
    }

    private void aVillagesBarOpensItsCasesOfAllLedgers() {
        String first = clerk.reads(".bar-row .bar-name").getFirst();
        int number = Integer.parseInt(clerk.reads(".bar-row .bar-number").getFirst());
        Window.run(() -> ((javafx.scene.control.Button) stage.getScene().lookup(".bar-row")).fire());
        clerk.sees(first + "未销号");
        assertThat(table().getItems()).hasSize(number);
        picture("desk-rows", Pictures.Screen.FULL);
        clerk.presses(KeyCode.ENTER);
        clerk.sees("号");
        assertThat(clerk.reads(".case-header")).isNotEmpty();
        clerk.clicksOn("#nav-desk");
    }

    private void anEarlierDayIsCountedByTheFactsAndByTheRecordsApart() {
        Window.run(() -> ((org.townledger.ui.DateField) stage.getScene().lookup("#day")).setValue(LocalDate.of(2025, 6, 30)));
        int facts = Integer.parseInt(clerk.reads("#card-housing .card-figure").getFirst());
        assertThat(facts).isPositive();
        clerk.clicks("#card-housing", Integer.toString(facts));
        assertThat(table().getItems()).hasSize(facts);
        clerk.presses(KeyCode.ESCAPE);
        Window.run(() -> ((javafx.scene.control.MenuButton) stage.getScene().lookup("#view")).getItems().getLast().fire());
        assertThat(clerk.reads("#card-housing .card-figure")).containsExactly("0");
        picture("desk-recorded", Pictures.Screen.FULL);
    }
}
