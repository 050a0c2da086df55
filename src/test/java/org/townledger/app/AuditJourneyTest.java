package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.audit.AuditArea;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseState;
import org.townledger.housing.Grade;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.housing.Money;
import org.townledger.housing.Repair;
import org.townledger.lists.ReadSource;
import org.townledger.store.ChainState;
import org.townledger.ui.Pictures;
import org.townledger.ui.StyleComplaints;
import org.townledger.ui.Window;

/** A clerk changes a grade and closes by mistake; she takes it back, sees who changed what, and prints the log. */
class AuditJourneyTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneOffset.UTC);
    private final ChosenByTest files = new ChosenByTest();

    @TempDir
    Path folder;
    private Stage stage;
    private ProgramWindow window;
    private Clerk clerk;
    private HousingCase house;

    @AfterEach
    void closeTheWindow() {
        Window.run(stage::hide);
    }

    @Test
    void theWholeStory() throws Exception {
        Entering.vault(folder.resolve("data"), clock).close();
        try (var office = new TownOffice(folder.resolve("data"))) {
            office.isNow("2026-11-20T02:10:00Z");
            readyToClose(office);
        }
        try (var complaints = new StyleComplaints()) {
            open();
            changesTheGrade();
            closesByMistakeAndTakesItBack();
            seesWhoChangedWhat();
            readsAndPrintsTheLog();
            findsWhatLeftTheOffice();
            takesTheGradeBackInTheLog();
            assertThat(complaints.heard()).isEmpty();
        }
    }

    /** A house of grade C with everything that closing asks for. */
    private void readyToClose(TownOffice office) {
        Wiring wiring = office.wiring;
        var register = (ReadSource.Outcome.Read) wiring.sources.read(HousingTruth.SAMPLES.resolve("households.xlsx"),
                wiring.importHouseholds.columns().imported(), _ -> { });
        wiring.importHouseholds.run(TownOffice.CLERK, register.file(), Map.of(), _ -> { });
        office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
        LocalDate today = LocalDate.of(2026, 11, 20);
        HousingCase found = office.store.read(tx -> wiring.houses.all(tx, HousingFilter.ALL.with(CaseFilter.ALL.inStates(Set.of(CaseState.VERIFIED)))
                .graded(Grade.D))).stream().filter(one -> one.file().concerned().isInRegister()).findFirst().orElseThrow();
        LocalDate appraised = found.appraisal().appraisedOn();
        wiring.housing.move().run(TownOffice.CLERK, found.file().id(), CaseAct.START, today, null);
        HousingCase worked = office.store.read(tx -> wiring.houses.find(tx, found.file().id())).orElseThrow();
        Repair plan = worked.repair();
        wiring.housing.save().run(TownOffice.CLERK, worked.with(new Repair(plan.reason(), "拆除重建", "自建", 2026, "第二批", null, appraised, today, today, true, "砖混",
                new BigDecimal("60"))).with(new Money(null, null, null, new BigDecimal("28000"), new BigDecimal("28000"), today, null, null)));
        wiring.housing.move().run(TownOffice.CLERK, found.file().id(), CaseAct.SUBMIT, today, null);
        house = office.store.read(tx -> wiring.houses.find(tx, found.file().id())).orElseThrow();
    }

    private void open() throws Exception {
        var opened = OpenedWindow.loggedIn(folder.resolve("data"), clock, files, new Pictures.Screen(1366, 768, 1));
        stage = opened.stage();
        window = opened.window();
        clerk = opened.clerk();
        clerk.clicksOn("#nav-housing");
        Window.run(() -> window.main().ledgers().of("housing").orElseThrow().shown().show(house.file().id(), "built"));
        clerk.sees(house.file().numberText());
    }

    private void changesTheGrade() {
        clerk.enters("1993");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("已保存 " + house.file().numberText());
        assertThat(clerk.reads(".toast")).contains("撤销");
        assertThat(clerk.reads(".frame-status")).contains("撤销上一步");
        assertThat(now().house().built()).isEqualTo(1993);
        Window.run(() -> window.main().ledgers().of("housing").orElseThrow().shown().root().requestFocus());
    }

    private void closesByMistakeAndTakesItBack() {
        clerk.clicks(".save-bar", "销号");
        clerk.types("竣工验收表");
        clerk.presses(KeyCode.ENTER);
        clerk.sees("已转入“销号”");
        assertThat(now().file().state()).isEqualTo(CaseState.CLOSED);
        picture("audit-toast");

        Window.run(() -> window.main().ledgers().of("housing").orElseThrow().shown().root().requestFocus());
        clerk.presses(KeyCode.CONTROL, KeyCode.Z);

        clerk.sees("已撤销：销号");
        assertThat(now().file().state()).isEqualTo(CaseState.AWAITING_ACCEPTANCE);
        assertThat(now().file().closedOn()).isNull();
        assertThat(clerk.reads(".case-panel")).contains("销号").doesNotContain("重新打开");
        picture("audit-undone");
    }

    private void seesWhoChangedWhat() {
        Window.run(() -> stage.getScene().getRoot().lookupAll("#more").stream().filter(MenuButton.class::isInstance)
                .flatMap(more -> ((MenuButton) more).getItems().stream()).filter(item -> "history".equals(item.getId()))
                .findFirst().orElseThrow().fire());
        clerk.sees("变更记录");
        assertThat(clerk.reads(".history-box")).contains("撤销操作", "销号", "保存台账", "建造年份")
                .anySatisfy(text -> assertThat(text).contains(" → 1993")).anySatisfy(text -> assertThat(text).isEqualTo("待验收 → 销号"))
                .anySatisfy(text -> assertThat(text).isEqualTo("销号 → 待验收"));
        picture("audit-history");
        clerk.presses(KeyCode.ESCAPE);
    }

    private void readsAndPrintsTheLog() throws Exception {
        clerk.clicksOn("#nav-audit");
        clerk.sees("日志完整");
        clerk.sees("导入农牧户档案");
        picture("audit-screen");
        Window.run(() -> table().getSelectionModel().select(1));
        clerk.sees("已撤销");
        picture("audit-detail");
        Window.run(() -> Pictures.resize(stage, Pictures.Screen.AT_150));
        picture("audit-detail-150", Pictures.Screen.AT_150);
        clerk.presses(KeyCode.ESCAPE);
        picture("audit-screen-150", Pictures.Screen.AT_150);
        Window.run(() -> Pictures.resize(stage, new Pictures.Screen(1366, 768, 1)));
        Path pdf = Files.createDirectories(Path.of("target", "pictures")).resolve("audit.pdf");
        files.next(pdf);
        clerk.clicks("打印日志");
        clerk.clicks("另存为 PDF");
        clerk.sees("已另存到");
        clerk.presses(KeyCode.ESCAPE);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).contains("操作日志", "本日志校验通过", house.file().numberText(), "销号（已撤销）", "建造年份");
        }
    }

    private void findsWhatLeftTheOffice() {
        clerk.clicks("重新读取");
        Window.run(() -> window.main().audit().shown().narrow(AuditArea.EXPORTS));
        clerk.sees("导出或打印");
        assertThat(table().getItems()).singleElement();
        Window.run(() -> table().getSelectionModel().selectFirst());
        clerk.sees("操作日志表");
        assertThat(clerk.reads(".change-card")).contains("导出与打印　audit.pdf", "含个人信息");
        picture("audit-exports");
        Window.run(() -> window.main().audit().shown().narrow(null));
    }

    /** The grade was changed before the closing, which was taken back: nothing stands in the way. */
    private void takesTheGradeBackInTheLog() {
        clerk.sees("导入台账");
        Window.run(() -> table().getSelectionModel().select(table().getItems().stream().filter(line -> line.toString().contains("SaveCase")).findFirst().orElseThrow()));
        clerk.clicks(".case-panel", "撤销这一步");
        clerk.sees("已撤销：保存台账");
        assertThat(now().house().built()).isEqualTo(house.house().built());
        assertThat(window.main().wiring().audit.check.run()).isInstanceOf(ChainState.Whole.class);
    }

    @SuppressWarnings("unchecked")
    private javafx.scene.control.TableView<Object> table() {
        return Window.call(() -> (javafx.scene.control.TableView<Object>) stage.getScene().lookup("#content .table-view"));
    }

    private HousingCase now() {
        Wiring wiring = Window.call(() -> window.main().wiring());
        return wiring.store.read(tx -> wiring.houses.find(tx, house.file().id())).orElseThrow();
    }

    private void picture(String name) {
        picture(name, new Pictures.Screen(1366, 768, 1));
    }

    private void picture(String name, Pictures.Screen screen) {
        Window.settle();
        Window.call(() -> {
            Pictures.save(stage, screen, Path.of("target", "pictures", name + ".png"));
            return List.of();
        });
    }
}
