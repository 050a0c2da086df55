package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFilter;
import org.townledger.handoff.MergeLine;
import org.townledger.handoff.TrustOffice;
import org.townledger.handoff.WriteReceipt;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.ReadSource;
import org.townledger.lists.Reference;
import org.townledger.ui.Pictures;
import org.townledger.ui.StyleComplaints;
import org.townledger.ui.Window;
import org.townledger.vault.Vault;

@DisplayName("From the banner's certificate to a package on the stick, and from the banner's answer to the next package")
class HandoffJourneyTest {

    private static final String BANNER = "150623000000";

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneOffset.UTC);
    private final ChosenByTest files = new ChosenByTest();

    @TempDir
    private Path folder;
    private Path stick;
    private Path bannersCertificate;
    private Path answer;
    private HousingCase house;
    private Stage stage;
    private ProgramWindow window;
    private Clerk clerk;

    @AfterEach
    void closeTheWindow() {
        if (stage != null) {
            Window.run(stage::hide);
        }
    }

    @Test
    void theWholeStory() throws Exception {
        stick = Files.createDirectories(folder.resolve("KINGSTON"));
        bannersCertificate = stick.resolve("旗里证书.cer");
        aTownWithHouses();
        theBannerGivesItsCertificate();
        try (var complaints = new StyleComplaints()) {
            open();
            isLedThroughTrust();
            choosesAndPacks();
            printsTheSheet();
            seesTheStateOnTheRecord();
            theBannerSendsOneBack();
            readsTheAnswer();
            findsItOnTheDeskAndInTheLedger();
            correctsIt();
            packsTheCorrection();
            assertThat(complaints.heard()).isEmpty();
        }
    }

    private void aTownWithHouses() throws IOException {
        Entering.vault(folder.resolve("data"), clock).close();
        try (var office = new TownOffice(folder.resolve("data"))) {
            Wiring wiring = office.wiring;
            var register = (ReadSource.Outcome.Read) wiring.sources.read(HousingTruth.SAMPLES.resolve("households.xlsx"),
                    wiring.importHouseholds.columns().imported(), _ -> { });
            wiring.importHouseholds.run(TownOffice.CLERK, register.file(), Map.of(), _ -> { });
            office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
            house = office.store.read(tx -> wiring.houses.all(tx, HousingFilter.ALL.with(CaseFilter.ALL.open()))).stream()
                    .filter(one -> one.file().concerned().isInRegister()).findFirst().orElseThrow();
        }
    }

    private void theBannerGivesItsCertificate() {
        try (Vault vault = Entering.vault(folder.resolve("banner"), clock)) {
            new InitOffice(vault.store(), new ListRepository()).run(TownOffice.CLERK, BANNER, Reference.divisions());
            var wiring = new Wiring(vault, Entering.WORDS);
            assertThat(wiring.trust.write.certificate(wiring.trust.own.current(TownOffice.CLERK).certificate(), bannersCertificate)).isEmpty();
        }
    }

    /** What lies on the stick is merged there, one house comes back, and the answer lies on the stick. */
    private void theBannerSendsOneBack() {
        try (Vault vault = Entering.vault(folder.resolve("banner"), clock)) {
            var wiring = new Wiring(vault, Entering.WORDS);
            var shown = (TrustOffice.Shown) wiring.trust.trust.look(stick.resolve("敖勒召其镇证书.cer"));
            wiring.trust.trust.accept(TownOffice.CLERK, shown.certificate());
            List<MergeLine> merged = wiring.handoff.merge.run(TownOffice.CLERK, List.of(stick.resolve("敖勒召其镇-0001.p7m")), (_, _, _) -> { });
            assertThat(merged).hasSize(1);
            assertThat(wiring.banner.remark.run(TownOffice.CLERK, List.of(house.file().id()), true, "鉴定报告编号与附件不一致").done()).isEqualTo(1);
            answer = ((WriteReceipt.Outcome.Written) wiring.handoff.answer.run(TownOffice.CLERK, TownOffice.CODE, stick)).file();
        }
    }

    private void readsTheAnswer() {
        clerk.clicksOn("#nav-handoff");
        files.next(answer);
        clerk.clicks("读入旗里回执");
        clerk.sees("第 0001 号包的回执");
        clerk.sees("鉴定报告编号与附件不一致");
        pictures("journey-handoff-receipt");
        clerk.clicks(".handoff-receipt-box", "关闭");
        clerk.sees("，退回 1");
        assertThat(clerk.reads("#nav-handoff")).contains("1");
        clerk.clicks("读入旗里回执");
        clerk.sees("这份回执以前读过，或者已经有更新的。");
        clerk.clicks(".dialog-box", "关闭");
        pictures("journey-handoff-answered");
    }

    private void findsItOnTheDeskAndInTheLedger() {
        clerk.clicksOn("#nav-desk");
        clerk.clicks(".chip-bar", "退回");
        clerk.sees("旗里退回：鉴定报告编号与附件不一致");
        pictures("journey-handoff-desk");
        clerk.clicksOn("#nav-housing");
        clerk.clicks(".chip-bar", "退回");
        clerk.sees("共 1 条");
        clerk.clicksOn("#nav-handoff");
        clerk.clicks(".handoff-receipt", "去改正");
        clerk.sees("旗里退回：鉴定报告编号与附件不一致　改正后保存，下次打包自动带上。");
        pictures("journey-handoff-returned");
    }

    private void correctsIt() {
        Window.run(() -> window.main().ledgers().of("housing").orElseThrow().shown().show(house.file().id(), "built"));
        clerk.enters("1993");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("已保存 " + house.file().numberText());
        clerk.sees("未上报（有改动）");
        assertThat(clerk.reads(".case-notices")).isEmpty();
        assertThat(wiring().handoff.desk.returned.open()).isEmpty();
        pictures("journey-handoff-corrected");
    }

    private void packsTheCorrection() {
        clerk.clicksOn("#nav-handoff");
        clerk.clicks("再打一包");
        clerk.sees("增量：第 0001 号包回执之后的变动");
        clerk.sees("新增 0 条，修改 1 条（其中销号 0 条），连同农牧户档案 0 户，共交 1 条。");
        pictures("journey-handoff-again");
        clerk.clicks("打包并写入");
        clerk.sees("第 0002 号");
        clerk.sees("核对无误，可以拔出 U盘。");
    }

    private void open() throws Exception {
        var opened = OpenedWindow.loggedIn(folder.resolve("data"), clock, files, Pictures.Screen.FULL);
        stage = opened.stage();
        window = opened.window();
        clerk = opened.clerk();
        clerk.sees("工作台");
    }

    private Wiring wiring() {
        return window.main().wiring();
    }

    private void isLedThroughTrust() {
        clerk.clicksOn("#nav-handoff");
        clerk.sees("还不能交接：没有认可旗里的证书");
        pictures("journey-handoff-trust");
        files.next(stick);
        clerk.clicks("导出本镇证书");
        clerk.sees("已写好：敖勒召其镇证书.cer");
        assertThat(stick.resolve("敖勒召其镇证书.cer")).exists();
        files.next(bannersCertificate);
        clerk.clicks("读入旗里证书");
        clerk.sees("鄂托克前旗的证书");
        assertThat(wiring().trust.trusted.all()).as("nothing is trusted by looking at it").isEmpty();
        clerk.clicks("核对无误");
        clerk.sees("第 1 步　选内容");
        assertThat(wiring().trust.trusted.find(BANNER)).isPresent();
    }

    private void choosesAndPacks() throws IOException {
        clerk.sees("交给：鄂托克前旗　本次为第 0001 号包，第一次交接");
        clerk.sees("旗里还没有回执，全部都交");
        files.next(stick);
        Window.run(() -> ((MenuButton) stage.getScene().lookup("#choose")).getItems().getLast().fire());
        clerk.sees("够用");
        pictures("journey-handoff-chosen");
        clerk.clicks("打包并写入");
        clerk.sees("核对无误，可以拔出 U盘。");
        pictures("journey-handoff-packed");
        try (var written = Files.list(stick)) {
            assertThat(written.map(file -> file.getFileName().toString())).contains("敖勒召其镇-0001.p7m").noneMatch(name -> name.endsWith(".part"));
        }
        clerk.sees("还没有回执");
    }

    private void printsTheSheet() throws IOException {
        clerk.clicks("打印交接单");
        Path pdf = folder.resolve("交接单0001.pdf");
        files.next(pdf);
        clerk.clicks("另存为");
        clerk.sees("已另存到");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).contains("数据交接单", "第0001号", "鄂托克前旗", "敖勒召其镇-0001.p7m");
        }
        pictures("journey-handoff-sheet");
        Window.run(() -> ((ButtonBase) stage.getScene().lookup(".screen-bar .icon-button")).fire());
        clerk.sees("核对无误，可以拔出 U盘。");
    }

    private void seesTheStateOnTheRecord() {
        clerk.clicksOn("#nav-housing");
        Window.run(() -> window.main().ledgers().of("housing").orElseThrow().openFirst());
        clerk.sees("已上报");
        pictures("journey-handoff-state");
    }

    private void pictures(String name) {
        for (var screen : List.of(Pictures.Screen.FULL, Pictures.Screen.AT_150)) {
            Window.run(() -> Pictures.resize(stage, screen));
            Window.call(() -> {
                Pictures.save(stage, screen, Path.of("target", "pictures", name + (screen == Pictures.Screen.FULL ? "" : "-150") + ".png"));
                return true;
            });
        }
        Window.run(() -> Pictures.resize(stage, Pictures.Screen.FULL));
    }
}
