package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CheckFinding;
import org.townledger.cases.CheckRule;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.ReadSource;
import org.townledger.lists.Reference;
import org.townledger.selfcheck.SelfCheck;
import org.townledger.ui.Chip;
import org.townledger.ui.PickMenu;
import org.townledger.ui.Pictures;
import org.townledger.ui.TextEntry;
import org.townledger.ui.Window;
import org.townledger.vault.Vault;
import org.townledger.wording.Wording;

@DisplayName("A clerk checks before she reports")
class SelfCheckJourneyTest {

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
            var answer = new Answer(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), wiring.wording, false);
            new RegisterKind(wiring).importFile(answer, TownOffice.CLERK, HousingTruth.SAMPLES.resolve("households.xlsx"), false, null);
            wiring.ledgers().forEach(use -> take(wiring, use));
        }
        var opened = OpenedWindow.loggedIn(folder.resolve("data"), clock, files, Pictures.Screen.FULL);
        stage = opened.stage();
        window = opened.window();
        clerk = opened.clerk();
        Window.run(() -> window.main().open("selfcheck"));
    }

    private static <C> void take(Wiring wiring, LedgerUse<C, ?> use) {
        LedgerWords words = wiring.store.read(tx -> LedgerWords.of(tx, wiring.lists, wiring.wording));
        Path sheet = HousingTruth.SAMPLES.resolve(use.ledger().name().key() + ".xlsx");
        var source = ((ReadSource.Outcome.Read) wiring.sources.read(sheet, use.ledger().columns(words), _ -> { })).file();
        use.imports().run(TownOffice.CLERK, source, ImportAnswers.NONE, _ -> { });
    }

    @AfterEach
    void closeTheWindow() {
        Window.run(stage::hide);
    }

    private void pictures(String name) {
        picture(name, Pictures.Screen.FULL);
        picture(name + "-150", Pictures.Screen.AT_150);
        Window.run(() -> Pictures.resize(stage, Pictures.Screen.FULL));
    }

    private void picture(String name, Pictures.Screen screen) {
        Window.run(() -> Pictures.resize(stage, screen));
        Window.call(() -> {
            Pictures.save(stage, screen, Path.of("target", "pictures", name + ".png"));
            return true;
        });
    }

    private SelfCheck check() {
        return window.main().wiring().check.run.run();
    }

    @SuppressWarnings("unchecked")
    private TableView<CheckFinding> table() {
        return (TableView<CheckFinding>) stage.getScene().lookup(".paging-table .table-view");
    }

    private void choosesChip(String key) {
        Window.run(() -> stage.getScene().getRoot().lookupAll(".chip").stream().filter(node -> node instanceof Chip chip && chip.key().equals(key))
                .forEach(node -> ((Chip) node).fire()));
    }

    private void selects(String rule) {
        Window.run(() -> {
            menu().pick(check().ruling(rule).orElseThrow().rule());
            table().getSelectionModel().selectFirst();
        });
        assertThat(table().getItems()).isNotEmpty().allMatch(finding -> finding.rule().number().equals(rule));
    }

    @SuppressWarnings("unchecked")
    private PickMenu<CheckRule> menu() {
        return (PickMenu<CheckRule>) stage.getScene().lookup("#byRule");
    }

    private String shown(String id) {
        return Window.call(() -> ((Label) stage.getScene().lookup(id)).getText());
    }

    private boolean isSeen(String id) {
        return Window.call(() -> {
            Node node = stage.getScene().lookup(id);
            return node != null && node.isVisible();
        });
    }

    @Test
    void seesThePlansRulesFirstAndAnotherProvincesApart() {
        assertThat(table().getItems()).isNotEmpty().noneMatch(finding -> finding.rule().isReference());
        assertThat(isSeen("#hint")).isFalse();
        pictures("selfcheck");

        choosesChip("REFERENCE");

        assertThat(table().getItems()).isNotEmpty().allMatch(finding -> finding.rule().isReference());
        assertThat(shown("#hint")).isEqualTo("外省参考只作提醒，不影响上报。");
        Window.run(() -> table().getSelectionModel().selectFirst());
        pictures("selfcheck-reference");
    }

    @Test
    void goesFromAFindingToTheCaseWithTheCursorInItsField() {
        selects("本镇-02");
        CheckFinding finding = Window.call(() -> table().getSelectionModel().getSelectedItem());
        assertThat(shown("#told")).contains("办理期限", "已过，仍未销号", "敖党发〔2024〕20号");
        picture("selfcheck-finding", Pictures.Screen.FULL);

        clerk.clicks("去处理");

        clerk.sees(finding.caseNumber());
        boolean shown = Window.call(() -> window.main().ledgers().of(finding.area()).orElseThrow().shown().root().getScene() == stage.getScene());
        assertThat(shown).isTrue();
    }

    @Test
    void switchesARuleOffOnlyWithAReason() {
        selects("本镇-02");
        clerk.clicks("看这条规则");
        clerk.clicks("停用这条规则");
        clerk.sees("请写明停用这条规则的理由。");
        pictures("selfcheck-rules");

        Window.run(() -> ((TextEntry) stage.getScene().lookup("#reason")).setValue("限期口径待旗里统一"));
        clerk.clicks("停用这条规则");

        assertThat(check().ruling("本镇-02").orElseThrow().off()).satisfies(off -> {
            assertThat(off.reason()).isEqualTo("限期口径待旗里统一");
            assertThat(off.by()).isEqualTo(TownOffice.CLERK);
        });
        assertThat(check().findings()).noneMatch(finding -> finding.rule().number().equals("本镇-02"));
        clerk.sees("本镇-02　未销号的事项在期限内办结　2026-11-23 由郭海燕停用：限期口径待旗里统一");
        picture("selfcheck-off", Pictures.Screen.FULL);

        clerk.clicks("重新启用");

        assertThat(check().ruling("本镇-02").orElseThrow().isOn()).isTrue();
        assertThat(check().findings()).anyMatch(finding -> finding.rule().number().equals("本镇-02"));
    }

    @Test
    void takesTheResultAlongAsAWorkbookAndOnPaper() {
        Path workbook = folder.resolve("自查.xlsx");
        files.next(workbook);
        clerk.clicks("导出");
        assertThat(workbook).isNotEmptyFile();

        clerk.clicks("打印");
        clerk.sees("打印预览");
        picture("selfcheck-print", Pictures.Screen.FULL);
    }
}
