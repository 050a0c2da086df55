package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.cases.CaseNumber;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.ui.Pictures;
import org.townledger.ui.StyleComplaints;
import org.townledger.ui.Window;

@DisplayName("From the office's old spreadsheets to a printed, closed case")
class HousingJourneyTest {

    private static final String HEAD = "徐㛃强";
    private static final String INITIALS = "xjq";
    private static final String ID = "150699199504080592";
    private static final CaseNumber NUMBER = new CaseNumber("住", 2026, 201);

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

    @ParameterizedTest(name = "in a window of 1366 × {0}")
    @ValueSource(ints = {768, 698})
    void theWholeStory(int height) throws Exception {
        try (var complaints = new StyleComplaints()) {
            open(new Pictures.Screen(1366, height, 1));
            choosesTheOffice();
            importsTheRegister();
            importsTheOldLedger();
            findsAHousehold();
            entersAHouseByKeyboardAlone();
            isToldWhatIsMissing();
            plansAndStarts();
            finishesAndIsAccepted();
            closesTheCase();
            printsTheLedger("台账.pdf", "整本台账");
            printsTheLedger("公示.pdf", "公示版");
            exportsTheLedger();
            Window.run(stage::hide);
            assertThat(complaints.heard()).isEmpty();
        }
        new JourneysEnd(folder, NUMBER, HEAD, ID).holds();
    }

    private void open(Pictures.Screen screen) throws Exception {
        var opened = OpenedWindow.atItsEntrance(folder.resolve("data"), clock, files, screen);
        stage = opened.stage();
        window = opened.window();
        clerk = opened.clerk();
    }

    private void choosesTheOffice() {
        clerk.beginsTheOffice();
        clerk.clicksOn("#nav-register");
        clerk.sees("农牧户档案还是空的");
    }

    private void importsTheRegister() {
        files.next(HousingTruth.SAMPLES.resolve("households.xlsx"));
        clerk.clicks("导入花名册");
        clerk.clicks("选文件");
        clerk.clicks("下一步");
        clerk.clicks("导入 ");
        clerk.clicks("去台账看");
        clerk.sees("200 户");
    }

    private void importsTheOldLedger() {
        files.next(HousingTruth.SAMPLES.resolve("housing.xlsx"));
        clerk.clicksOn("#nav-housing");
        clerk.clicks("导入旧台账");
        clerk.clicks("选文件");
        clerk.clicks("先导入，号码标");
        clerk.clicks("下一步：导入 200 行");
        clerk.clicks("导入 200 行");
        clerk.sees("200 件已导入");
        clerk.clicks("去台账看");
        assertThat(houses()).hasSize(200);
    }

    private void findsAHousehold() {
        clerk.presses(KeyCode.CONTROL, KeyCode.K);
        clerk.types(INITIALS);
        clerk.waitsForSuggestion(HEAD);
        clerk.presses(KeyCode.ENTER);
        assertThat(clerk.reads(".panel-head")).contains(HEAD);
    }

    private void entersAHouseByKeyboardAlone() {
        clerk.clicksOn("#nav-housing");
        clerk.presses(KeyCode.CONTROL, KeyCode.N);
        clerk.types(INITIALS);
        clerk.waitsForSuggestion(HEAD);
        clerk.presses(KeyCode.ENTER);
        assertThat(clerk.cursor()).isEqualTo("found_on");
        clerk.enters("2026.8.1");
        clerk.goesOnTo("built");
        clerk.enters("1987");
        clerk.goesOnTo("地基");
        for (String grade : List.of("b", "d", "c")) {
            clerk.types(grade);
            clerk.presses(KeyCode.ENTER);
        }
        clerk.goesOnTo("appraised_on");
        clerk.enters("2026年8月9日");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("已保存 " + NUMBER.text() + " " + HEAD);
        assertThat(houses()).hasSize(201);
    }

    private void isToldWhatIsMissing() {
        clerk.clicks(".save-bar", "核实");
        clerk.clicks(".save-bar", "申请销号");
        assertThat(clerk.reads(".blockers")).contains("还不能销号：差 5 项", "还没有填改造方式", "补助还没有拨付");
    }

    private void plansAndStarts() {
        goesToTheFirstGap("repair");
        clerk.chooses("拆除重建");
        clerk.goesOnTo("plan_year");
        clerk.enters("2026");
        clerk.goesOnTo("started_on");
        clerk.enters("2026-09-20");
        clerk.enters("2026-09-01");
        clerk.sees("竣工日期（2026-09-01）早于开工日期（2026-09-20），请核对。");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        assertThat(clerk.cursor()).isEqualTo("finished_on");
        assertThat(house().repair().startedOn()).isNull();
        clerk.clears();
        clerk.clicks(".save-bar", "转入整改");
        clerk.sees("已转入“整改中”");
    }

    private void finishesAndIsAccepted() {
        goesToTheFirstGap("finished_on");
        clerk.enters("20261020");
        clerk.clicks(".save-bar", "转入待验收");
        clerk.sees("已转入“待验收”");
        goesToTheFirstGap("accepted_on");
        clerk.enters("2026/10/28");
        clerk.chooses("合格");
        clerk.goesOnTo("subsidy");
        clerk.enters("2.8万");
        clerk.enters("2026-11-10");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        assertThat(clerk.reads(".blockers")).isEmpty();
    }

    private void closesTheCase() {
        clerk.clicks(".save-bar", "销号");
        clerk.types("竣工验收表");
        clerk.presses(KeyCode.ENTER);
        clerk.sees("已转入“销号”");
        clerk.clicks(".chip-bar", "全部");
        clerk.sees("重新打开");
    }

    private void printsTheLedger(String file, String what) {
        files.next(folder.resolve(file));
        clerk.clicks(".screen-bar", "打印");
        clerk.clicks(what);
        clerk.clicks("生成并预览");
        clerk.clicks("另存为 PDF");
        clerk.sees("已另存到");
        clerk.presses(KeyCode.ESCAPE);
        clerk.clicks("不打印了");
    }

    private void exportsTheLedger() {
        files.next(folder.resolve("台账.xlsx"));
        clerk.clicks(".screen-bar", "导出");
        clerk.sees("表格已写好");
    }

    /** By the link of the first thing that keeps the case from being closed. */
    private void goesToTheFirstGap(String field) {
        clerk.clicks(".save-bar", "申请销号");
        clerk.clicks(".blockers", "去填写");
        assertThat(clerk.cursor()).isEqualTo(field);
    }

    private List<HousingCase> houses() {
        Wiring wiring = Window.call(() -> window.main().wiring());
        return wiring.store.read(tx -> wiring.houses.all(tx, HousingFilter.ALL));
    }

    private HousingCase house() {
        return houses().stream().filter(house -> NUMBER.equals(house.file().number())).findFirst().orElseThrow();
    }
}
