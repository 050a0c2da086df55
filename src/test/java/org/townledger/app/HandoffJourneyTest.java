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
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        }
    }

    private void theBannerGivesItsCertificate() {
        try (Vault vault = Entering.vault(folder.resolve("banner"), clock)) {
            new InitOffice(vault.store(), new ListRepository()).run(TownOffice.CLERK, BANNER, Reference.divisions());
            var wiring = new Wiring(vault, Entering.WORDS);
            assertThat(wiring.trust.write.certificate(wiring.trust.own.current(TownOffice.CLERK).certificate(), bannersCertificate)).isEmpty();
        }
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
        clerk.clicks("回到");
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
