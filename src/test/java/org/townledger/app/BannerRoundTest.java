package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.bag.OfficeCertificate;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseState;
import org.townledger.handoff.PackOutcome;
import org.townledger.handoff.PackWish;
import org.townledger.handoff.ReportState;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.ui.Pictures;
import org.townledger.ui.StyleComplaints;
import org.townledger.ui.Window;

/** A stick comes from two towns and goes back with the answers, as a clerk of the banner's office does it in the window. */
class BannerRoundTest {

    @TempDir
    Path folder;
    private final ChosenByTest files = new ChosenByTest();
    private OpenedWindow window;

    @AfterEach
    void closeTheWindow() {
        if (window != null) {
            Stage stage = window.stage();
            Window.run(stage::hide);
        }
    }

    private BannerOffice town(String code) {
        return new BannerOffice(folder.resolve(code), code);
    }

    /** Each end gives its certificate to the other. */
    private void trustEachOther(String... towns) {
        try (var banner = new BannerOffice(folder.resolve("banner"))) {
            OfficeCertificate ofBanner = banner.wiring.trust.own.current(TownOffice.CLERK).certificate();
            for (String code : towns) {
                try (var town = town(code)) {
                    banner.wiring.trust.trust.accept(TownOffice.CLERK, town.wiring.trust.own.current(TownOffice.CLERK).certificate());
                    town.wiring.trust.trust.accept(TownOffice.CLERK, ofBanner);
                }
            }
        }
    }

    private static UUID house(BannerOffice town, String code, String village, int serial, String head) {
        return town.aCase(town.wiring.housing, null, code, village, serial, head, SampleIdNumbers.of(LocalDate.of(1960, 1, serial), 100 + serial), CaseState.UNDER_WAY,
                BannerOffice.TODAY.plusDays(20));
    }

    private static Path packed(BannerOffice town, Path to) {
        var wish = new PackWish(BannerOffice.CODE, Set.of("housing", "water", "schooling", "medical", "monitoring"), false, BannerOffice.TODAY, false, false);
        return ((PackOutcome.Packed) town.wiring.handoff.pack.run(TownOffice.CLERK, wish, to, (_, _, _) -> { })).file();
    }

    @Test
    void whatTwoTownsHandOffIsMergedAndAnswered() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Path desk = Files.createDirectories(folder.resolve("desk"));
        trustEachOther(BannerOffice.AOZHAO, BannerOffice.SHANGHAIMIAO);
        Path first;
        UUID house;
        try (var town = town(BannerOffice.AOZHAO)) {
            house = house(town, BannerOffice.AOZHAO, BannerOffice.DASHATOU, 1, "斯琴图雅");
            first = packed(town, desk);
            house(town, BannerOffice.AOZHAO, BannerOffice.DASHATOU, 2, "赵永平");
            packed(town, stick);
        }
        try (var town = town(BannerOffice.SHANGHAIMIAO)) {
            house(town, BannerOffice.SHANGHAIMIAO, BannerOffice.BAYI, 1, "李秀兰");
            packed(town, stick);
        }
        Files.writeString(stick.resolve("城川镇-0001.p7m"), "这不是交接包");
        try (var complaints = new StyleComplaints()) {
            window = OpenedWindow.loggedIn(folder.resolve("banner"), BannerOffice.CLOCK, files, Pictures.Screen.FULL);
            readsTheStick(stick);
            readsTheMissingPackage(stick, first);
            sendsBackAndAnswers(stick, house);
            assertThat(complaints.heard()).isEmpty();
        }
        Window.run(window.stage()::hide);
        try (var town = town(BannerOffice.AOZHAO)) {
            town.wiring.handoff.receipt.run(TownOffice.CLERK, stick.resolve("敖勒召其镇-回执-0001.p7m"));
            assertThat(town.store.read(tx -> town.wiring.handoff.states.of(tx, List.of(house))).get(house)).satisfies(reported -> {
                assertThat(reported.state()).isEqualTo(ReportState.RETURNED);
                assertThat(reported.reason()).isEqualTo("鉴定报告编号与附件不一致");
            });
        }
    }

    @Test
    void aPackageThatIsLostIsWaitedForNoLonger() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        trustEachOther(BannerOffice.AOZHAO);
        try (var town = town(BannerOffice.AOZHAO)) {
            house(town, BannerOffice.AOZHAO, BannerOffice.DASHATOU, 1, "斯琴图雅");
            Files.delete(packed(town, stick));
            house(town, BannerOffice.AOZHAO, BannerOffice.DASHATOU, 2, "赵永平");
            packed(town, stick);
        }
        try (var complaints = new StyleComplaints()) {
            window = OpenedWindow.loggedIn(folder.resolve("banner"), BannerOffice.CLOCK, files, Pictures.Screen.FULL);
            Clerk clerk = window.clerk();
            clerk.clicksOn("#nav-merge");
            files.next(stick);
            clerk.clicks("从 U 盘收包");
            clerk.sees("敖勒召其镇 第 0002 号");
            picture("banner-waiting");
            clerk.clicks("缺的包已丢失，不再等");
            clerk.sees("不再等敖勒召其镇的第 0001 号包？");
            clerk.sees("第 0002 号包里有第 0001 号包的全部内容，现在并入不会少记录。");
            picture("banner-waiting-asked");
            clerk.clicks(".dialog-box", "不再等，并入");
            clerk.sees("并入 1 包，暂存 0 包");
            assertThat(clerk.reads(".desk-body")).doesNotContain("缺的包已丢失");
            picture("banner-waiting-over");
            assertThat(houses()).isEqualTo(2);
            assertThat(complaints.heard()).isEmpty();
        }
    }

    private void readsTheStick(Path stick) {
        Clerk clerk = window.clerk();
        clerk.clicksOn("#nav-merge");
        picture("banner-merge-empty");
        clerk.clicks("苏木镇证书");
        clerk.sees("还没有认可");
        picture("banner-certificates");
        clerk.clicks(".dialog-box", "关闭");
        files.next(stick);
        clerk.clicks("从 U 盘收包");
        clerk.sees("并入 1 包，暂存 1 包，收过的 0 包，没有收的 1 包");
        clerk.sees("缺第 0001 号包，请向镇里要");
        picture("banner-merge");
        assertThat(houses()).isEqualTo(1);
    }

    private void readsTheMissingPackage(Path stick, Path first) throws Exception {
        Files.copy(first, stick.resolve(first.getFileName()));
        window.clerk().clicks("从 U 盘收包");
        window.clerk().sees("并入 2 包，暂存 0 包");
        picture("banner-merge-again");
        assertThat(houses()).isEqualTo(3);
    }

    private void sendsBackAndAnswers(Path stick, UUID house) {
        wiring().banner.remark.run(TownOffice.CLERK, List.of(house), true, "鉴定报告编号与附件不一致");
        Clerk clerk = window.clerk();
        clerk.clicksOn("#nav-desk");
        clerk.sees("1 条意见还没有写进回执");
        clerk.sees("与包里合计一致");
        clerk.clicks(".banner-task", "写回执");
        clerk.sees("1 条意见还没有告知");
        clerk.clicks("写回执到 U 盘");
        clerk.sees("写好 2 份回执");
        clerk.sees("已写入 敖勒召其镇-回执-0001.p7m");
        picture("banner-answered");
        assertThat(Window.call(() -> window.stage().getScene().lookup("#nav-desk").getStyleClass())).doesNotContain("urgent");
        assertThat(stick.resolve("敖勒召其镇-回执-0001.p7m")).isNotEmptyFile();
        assertThat(wiring().banner.readRemarks.run()).allMatch(line -> line.remark().toldAt() != null);
    }

    private Wiring wiring() {
        return window.window().main().wiring();
    }

    private int houses() {
        return wiring().housing.list().now(CaseFilter.ALL).rows().size();
    }

    private void picture(String name) {
        Window.settle();
        Window.call(() -> {
            Pictures.save(window.stage(), Pictures.Screen.FULL, Path.of("target", "pictures", name + ".png"));
            return true;
        });
    }
}
