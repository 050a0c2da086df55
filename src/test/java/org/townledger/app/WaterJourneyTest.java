package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseState;
import org.townledger.lists.ReadSource;
import org.townledger.ui.Pictures;
import org.townledger.ui.StyleComplaints;
import org.townledger.ui.Window;
import org.townledger.water.Supply;
import org.townledger.water.WaterCase;
import org.townledger.water.WaterFilter;

@DisplayName("From the old water sheet to a closed case that comes back")
class WaterJourneyTest {

    private static final String HEAD = "徐㛃强";
    private static final CaseNumber NUMBER = new CaseNumber("水", 2026, 201);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneOffset.UTC);
    private final ChosenByTest files = new ChosenByTest();

    @TempDir
    Path folder;
    private Stage stage;
    private ProgramWindow window;
    private Clerk clerk;

    @AfterEach
    void closeTheWindow() {
        Window.run(stage::hide);
    }

    @Test
    void theWholeStory() throws Exception {
        try (var complaints = new StyleComplaints()) {
            open();
            importsTheRegisterAndTheOldSheet();
            entersASource();
            entersAnIssueByKeyboardAlone();
            isToldWhatIsMissingAndMendsIt();
            closesTheCase();
            printsTheLedger();
            looksBackAndFindsTheTroubleBack();
            assertThat(complaints.heard()).isEmpty();
        }
    }

    private void open() throws Exception {
        var opened = OpenedWindow.atItsEntrance(folder.resolve("data"), clock, files, new Pictures.Screen(1366, 698, 1));
        stage = opened.stage();
        window = opened.window();
        clerk = opened.clerk();
        clerk.beginsTheOffice();
        clerk.clicksOn("#nav-register");
        clerk.sees("农牧户档案还是空的");
    }

    private void importsTheRegisterAndTheOldSheet() {
        Wiring wiring = wiring();
        var register = (ReadSource.Outcome.Read) wiring.sources.read(HousingTruth.SAMPLES.resolve("households.xlsx"),
                wiring.importHouseholds.columns().imported(), _ -> { });
        wiring.importHouseholds.run(TownOffice.CLERK, register.file(), Map.of(), _ -> { });
        files.next(HousingTruth.SAMPLES.resolve("water.xlsx"));
        clerk.clicksOn("#nav-water");
        clerk.sees("饮水台账还是空的");
        clerk.clicks("导入旧台账");
        clerk.clicks("选文件");
        clerk.clicks("先导入，号码标");
        clerk.clicks("下一步：导入 200 行");
        clerk.clicks("导入 200 行");
        clerk.sees("200 件已导入");
        clerk.clicks("去台账看");
        assertThat(issues()).hasSize(200);
    }

    private void entersASource() {
        Window.run(() -> ((MenuButton) stage.getScene().lookup("#doors")).getItems().getFirst().fire());
        clerk.sees("还没有登记水源");
        clerk.clicks("登记水源");
        clerk.enters("镇区集中供水工程");
        clerk.chooses("集中供水工程");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("已保存：镇区集中供水工程");
        Wiring wiring = wiring();
        Supply entered = wiring.store.read(wiring.waterWorks.supplies::all).getFirst();
        assertThat(wiring.store.read(wiring.waterWorks.supplies::cases)).containsEntry(entered.id(),
                (int) issues().stream().filter(water -> entered.name().equals(water.issue().supply())).count());
        clerk.clicks("回到台账");
    }

    private void entersAnIssueByKeyboardAlone() {
        clerk.presses(KeyCode.CONTROL, KeyCode.N);
        clerk.types("xjq");
        clerk.waitsForSuggestion(HEAD);
        clerk.presses(KeyCode.ENTER);
        assertThat(clerk.cursor()).isEqualTo("found_on");
        clerk.enters("2026.8.1");
        clerk.goesOnTo("problem");
        clerk.chooses("水量不足");
        clerk.goesOnTo("supply");
        clerk.chooses("镇区集中供水工程");
        clerk.goesOnTo("litres");
        clerk.enters("18");
        clerk.enters("25");
        clerk.enters("0.88");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("已保存 " + NUMBER.text() + " " + HEAD);
        clerk.sees("不安全");
        assertThat(issue().before().guarantee()).isEqualByComparingTo("88");
    }

    private void isToldWhatIsMissingAndMendsIt() {
        clerk.clicks(".save-bar", "核实");
        clerk.clicks(".save-bar", "申请销号");
        assertThat(clerk.reads(".blockers")).contains("还不能销号：差 3 项", "还没有填整改措施", "还没有填完成日期", "整改后还没有重新测量");
        clerk.clicks(".blockers", "去填写");
        assertThat(clerk.cursor()).isEqualTo("measure");
        clerk.chooses("新打机井");
        clerk.goesOnTo("fixed_on");
        clerk.enters("2026-10-20");
        clerk.goesOnTo("measured_after_on");
        clerk.enters("2026-10-22");
        clerk.enters("45");
        clerk.enters("8");
        clerk.enters("96%");
        clerk.goesOnTo("water_clear_after");
        clerk.chooses("是");
        clerk.goesOnTo("water_tasteless_after");
        clerk.chooses("是");
        clerk.goesOnTo("water_harmless_after");
        clerk.chooses("是");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        assertThat(clerk.reads(".blockers")).isEmpty();
    }

    private void closesTheCase() {
        clerk.clicks(".save-bar", "销号");
        clerk.types("现场复测");
        clerk.presses(KeyCode.ENTER);
        clerk.sees("已转入“销号”");
        clerk.clicks(".chip-bar", "全部");
        clerk.sees("重新打开");
        assertThat(issue().rechecks().dueOn()).isEqualTo(LocalDate.of(2026, 11, 23).plusDays(90));
    }

    private void printsTheLedger() {
        files.next(folder.resolve("饮水.pdf"));
        clerk.clicks(".screen-bar", "打印");
        clerk.clicks("公示版");
        clerk.clicks("生成并预览");
        clerk.clicks("另存为 PDF");
        clerk.sees("已另存到");
        clerk.presses(KeyCode.ESCAPE);
        clerk.clicks("不打印了");
        assertThat(folder.resolve("饮水.pdf")).isNotEmptyFile();
    }

    private void looksBackAndFindsTheTroubleBack() {
        Window.run(() -> stage.getScene().lookup("#finding .text-field").requestFocus());
        clerk.types("入冬后又断水");
        clerk.clicks("不合格，重新打开");
        clerk.sees("反弹");
        assertThat(issue().file().state()).isEqualTo(CaseState.REOPENED);
        assertThat(issue().file().number()).isEqualTo(NUMBER);
    }

    private Wiring wiring() {
        return Window.call(() -> window.main().wiring());
    }

    private List<WaterCase> issues() {
        Wiring wiring = wiring();
        return wiring.store.read(tx -> wiring.waterWorks.repository.all(tx, WaterFilter.ALL));
    }

    private WaterCase issue() {
        return issues().stream().filter(water -> NUMBER.equals(water.file().number())).findFirst().orElseThrow();
    }
}
