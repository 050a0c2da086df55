package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseState;
import org.townledger.handoff.Remark;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.ui.Pictures;
import org.townledger.ui.StyleComplaints;
import org.townledger.ui.Window;

/** A clerk of the banner's office looks over all towns, sends records back, and sees what she is told to see. */
class BannerJourneyTest {

    private static final String SAME = SampleIdNumbers.of(LocalDate.of(1958, 3, 2), 8);

    @TempDir
    Path folder;
    private Stage stage;
    private ProgramWindow window;
    private Clerk clerk;

    @BeforeEach
    void withThreeTowns() {
        try (var office = new BannerOffice(folder.resolve("data"))) {
            BannerSample.into(office, SAME);
        }
    }

    @AfterEach
    void closeTheWindow() {
        Window.run(stage::hide);
    }

    private void open(Pictures.Screen screen) throws Exception {
        var opened = OpenedWindow.loggedIn(folder.resolve("data"), BannerOffice.CLOCK, new ChosenByTest(), screen);
        stage = opened.stage();
        window = opened.window();
        clerk = opened.clerk();
    }

    private void picture(String name, Pictures.Screen screen) {
        Window.settle();
        Window.call(() -> {
            Pictures.save(stage, screen, Path.of("target", "pictures", name + ".png"));
            return true;
        });
    }

    @Test
    void theWholeStory() throws Exception {
        try (var complaints = new StyleComplaints()) {
            open(Pictures.Screen.FULL);
            seesWhatIsMissing();
            looksAtALedgerOfAllTowns();
            sendsTwoRecordsBack();
            withdrawsOne();
            seesTheSamePersonTwice();
            comparesTwoHandoffs();
            cannotDoWithoutTheMissingPackage();
            looksAround();
            assertThat(complaints.heard()).isEmpty();
        }
    }

    private void seesWhatIsMissing() {
        clerk.sees("鄂托克前旗农牧局");
        clerk.sees("敖勒召其镇 第 0004 号包暂存，缺第 0003 号包，请向镇里要");
        clerk.sees("城川镇 逾期 21 天没有交包（限 30 天）");
        clerk.sees("昂素镇 还没有交过包");
        assertThat(clerk.reads(".frame-navigation")).doesNotContain("数据比对");
        picture("banner-desk", Pictures.Screen.FULL);
    }

    private void looksAtALedgerOfAllTowns() {
        clerk.clicksOn("#nav-housing");
        clerk.sees("上海庙镇");
        assertThat(clerk.reads(".screen-bar")).doesNotContain("新增", "导入旧台账").contains("意见、退回");
        picture("banner-housing", Pictures.Screen.FULL);
        clerk.clicks(".filter-bar", "上海庙镇");
        picture("banner-housing-town", Pictures.Screen.FULL);
        clerk.clicks(".filter-bar", "全旗");
    }

    private void sendsTwoRecordsBack() {
        Window.run(() -> {
            var table = (TableView<?>) stage.getScene().lookup(".table-view");
            table.getSelectionModel().clearAndSelect(0);
            window.main().ledgers().of("housing").orElseThrow();
        });
        Window.settle();
        tick(2);
        choose("退回改正…");
        clerk.types("鉴定报告编号与附件不一致");
        picture("banner-send-back", Pictures.Screen.FULL);
        clerk.clicks(".many-bar", "退回");
        clerk.sees("2 条已办");
        var wiring = window.main().wiring();
        assertThat(wiring.banner.readRemarks.run()).hasSize(2).allMatch(line -> line.remark().sentBack() && line.remark().state() == Remark.State.UNTOLD);
    }

    private void tick(int rows) {
        Window.run(() -> stage.getScene().getRoot().lookupAll(".table-row-cell .check-box").stream().limit(rows)
                .forEach(box -> ((javafx.scene.control.CheckBox) box).fire()));
        Window.settle();
    }

    private void choose(String act) {
        Window.run(() -> stage.getScene().getRoot().lookupAll(".screen-bar .menu-button").stream().map(MenuButton.class::cast)
                .flatMap(menu -> menu.getItems().stream()).filter(item -> act.equals(item.getText())).findFirst().orElseThrow().fire());
        Window.settle();
    }

    private void withdrawsOne() {
        clerk.clicksOn("#nav-remarks");
        clerk.sees("鉴定报告编号与附件不一致");
        picture("banner-remarks", Pictures.Screen.FULL);
        Window.run(() -> ((TableView<?>) stage.getScene().lookup(".table-view")).getSelectionModel().clearAndSelect(0));
        clerk.clicks("撤回意见");
        clerk.sees("已撤回对");
        List<UUID> left = window.main().wiring().banner.readRemarks.run().stream().map(line -> line.remark().record()).toList();
        assertThat(left).hasSize(1);
        Window.run(() -> ((TableView<?>) stage.getScene().lookup(".table-view")).getSelectionModel().clearAndSelect(0));
        clerk.clicks("打开这一条");
        clerk.sees("旗里退回（未告知）：鉴定报告编号与附件不一致");
        picture("banner-case", Pictures.Screen.FULL);
    }

    private void seesTheSamePersonTwice() {
        clerk.clicksOn("#nav-elsewhere");
        clerk.sees("姓名写法不一致");
        picture("banner-elsewhere", Pictures.Screen.FULL);
        clerk.clicks(".banner-task", "打开");
    }

    private void comparesTwoHandoffs() {
        clerk.clicksOn("#nav-desk");
        clerk.clicks("比较两次交接");
        clerk.sees("第 0004 号（截至 2026-11-20）");
        picture("banner-compare", Pictures.Screen.FULL);
    }

    private void cannotDoWithoutTheMissingPackage() {
        clerk.clicksOn("#nav-merge");
        clerk.clicks("缺的包已丢失，不再等");
        clerk.sees("缺了第 0003 号包，暂存的包还不能并入");
        clerk.sees("打电话请敖勒召其镇再打一个包");
        picture("banner-waiting-cannot", Pictures.Screen.FULL);
        clerk.clicks(".dialog-box", "关闭");
    }

    private void looksAround() {
        for (String key : List.of("register", "monitoring", "selfcheck", "reports", "settings")) {
            clerk.clicksOn("#nav-" + key);
            picture("banner-" + key, Pictures.Screen.FULL);
        }
    }

    @Test
    void withLargeText() throws Exception {
        open(Pictures.Screen.AT_150);
        clerk.sees("要办的事");
        picture("banner-desk-150", Pictures.Screen.AT_150);
        for (String key : List.of("housing", "merge", "remarks", "elsewhere")) {
            clerk.clicksOn("#nav-" + key);
            picture("banner-" + key + "-150", Pictures.Screen.AT_150);
        }
    }
}
