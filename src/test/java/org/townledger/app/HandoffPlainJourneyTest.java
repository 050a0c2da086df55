package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.townledger.store.schema.Tables.DISCLOSURE;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.ui.Pictures;
import org.townledger.ui.StyleComplaints;
import org.townledger.ui.Window;
import org.townledger.vault.Role;
import org.townledger.workbook.OpenWorkbook;
import org.townledger.workbook.Opening;

@DisplayName("From a banner without the program to an archive that it opens")
class HandoffPlainJourneyTest {

    private static final String ARCHIVE = "敖勒召其镇-2026-11-23.zip";

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneOffset.UTC);
    private final ChosenByTest files = new ChosenByTest();

    @TempDir
    private Path folder;
    private Path stick;

    @BeforeEach
    void aTownWithHousesThatTrustsNobody() throws IOException {
        stick = Files.createDirectories(folder.resolve("KINGSTON"));
        Entering.vault(folder.resolve("data"), clock).close();
        try (var office = new TownOffice(folder.resolve("data"))) {
            office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
        }
    }

    @Test
    void theWholeStory() throws Exception {
        var opened = OpenedWindow.loggedIn(folder.resolve("data"), clock, files, Pictures.Screen.FULL);
        try (var complaints = new StyleComplaints()) {
            Clerk clerk = opened.clerk();
            clerk.clicksOn("#nav-handoff");
            clerk.sees("旗里没有装本软件");
            clerk.clicks("打成加密压缩包");
            files.next(stick);
            Window.run(() -> ((MenuButton) opened.stage().getScene().lookup(".handoff-plain-box #choose")).getItems().getLast().fire());
            clerk.sees("KINGSTON　可用");
            clerk.clicks("打包");
            clerk.sees("密码至少 8 个字符，请再加长。");
            assertThat(stick).isEmptyDirectory();
            clerk.clicks("出一个好念的");
            pictures(opened, "journey-plain");
            clerk.clicks("打包");
            clerk.sees("压缩包已打好，读回核对无误，可以拔出 U盘。");
            clerk.sees(stick.resolve(ARCHIVE).toString());
            pictures(opened, "journey-plain-done");
            String password = String.join("", clerk.reads(".plain-spoken"));
            List<String> left = opened.window().main().wiring().store.read(tx -> tx.sql().selectFrom(DISCLOSURE).fetch(DISCLOSURE.FILE_NAME));
            assertThat(left).containsExactly(ARCHIVE);
            clerk.clicks("关闭");
            assertThat(clerk.reads(".root")).doesNotContain(password.substring(0, 4));
            assertThat(complaints.heard()).isEmpty();
            theBannerOpensIt(password);
        } finally {
            Window.run(opened.stage()::hide);
        }
    }

    @Test
    void whoeverMayNotLetFilesOutIsToldSo() throws Exception {
        var opened = OpenedWindow.loggedInAs(Role.READER, folder.resolve("data"), clock, files, Pictures.Screen.FULL);
        try {
            opened.clerk().clicksOn("#nav-handoff");
            opened.clerk().clicks("打成加密压缩包");
            assertThat(opened.clerk().reads(".handoff-plain-box")).isEmpty();
        } finally {
            Window.run(opened.stage()::hide);
        }
    }

    private void theBannerOpensIt(String password) throws Exception {
        assertThat(Files.list(stick).map(file -> String.valueOf(file.getFileName()))).containsExactly(ARCHIVE);
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(in -> Files.isExecutable(Path.of(in, "7z"))), "skipped: needs 7z");
        Path out = folder.resolve("at-the-banner");
        var process = new ProcessBuilder("7z", "x", "-y", "-p" + password, "-o" + out, stick.resolve(ARCHIVE).toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        assertThat(process.start().waitFor()).isZero();
        assertThat(new OpenWorkbook().open(out.resolve("住房安全台账.xlsx"))).isInstanceOf(Opening.Opened.class);
        assertThat(new OpenWorkbook().open(out.resolve("监测对象.xlsx"))).isInstanceOf(Opening.Opened.class);
    }

    private static void pictures(OpenedWindow opened, String name) {
        for (var screen : List.of(Pictures.Screen.FULL, Pictures.Screen.AT_150)) {
            Window.run(() -> Pictures.resize(opened.stage(), screen));
            Window.call(() -> {
                Pictures.save(opened.stage(), screen, Path.of("target", "pictures", name + (screen == Pictures.Screen.FULL ? "" : "-150") + ".png"));
                return true;
            });
        }
        Window.run(() -> Pictures.resize(opened.stage(), Pictures.Screen.FULL));
    }
}
