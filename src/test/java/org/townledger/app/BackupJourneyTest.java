package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.store.Act;
import org.townledger.ui.Pictures;
import org.townledger.ui.Window;
import org.townledger.vault.BackupPlaces;
import org.townledger.vault.BackupPlacesFile;
import org.townledger.vault.Vault;

@DisplayName("Backups in the window")
class BackupJourneyTest {

    private static final Clock MORNING = at("2026-11-23T00:30:00Z");

    @TempDir
    Path folder;
    private Path data;
    private Stage stage;
    private Clerk clerk;
    private final ChosenByTest files = new ChosenByTest();

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private void anOffice() {
        data = folder.resolve("data");
        Typed.done(data, "init", "--office", Typed.OFFICE, "--user", TownOffice.CLERK);
    }

    private void opens(Clock clock) throws Exception {
        var opened = OpenedWindow.atItsEntrance(data, clock, files, Pictures.Screen.FULL);
        stage = opened.stage();
        clerk = opened.clerk();
    }

    private void entersAt(Clock clock) throws Exception {
        opens(clock);
        logsIn();
    }

    private void logsIn() {
        types("#password", Typed.PASSWORD);
        clerk.clicks("登录");
    }

    @AfterEach
    void hide() {
        Window.run(() -> {
            if (stage != null) {
                stage.hide();
            }
        });
    }

    private void closes() {
        Window.run(stage::hide);
    }

    private void types(String selector, String text) {
        Window.run(() -> ((TextField) stage.getScene().lookup(selector)).setText(text));
    }

    private String read(String selector) {
        return Window.call(() -> ((Label) stage.getScene().lookup(selector)).getText());
    }

    private void pictures(String name) {
        for (Pictures.Screen screen : new Pictures.Screen[] {Pictures.Screen.AT_150, Pictures.Screen.FULL}) {
            Window.run(() -> Pictures.resize(stage, screen));
            Window.call(() -> {
                Pictures.save(stage, screen, Path.of("target", "pictures", name + (screen == Pictures.Screen.FULL ? "" : "-150") + ".png"));
                return true;
            });
        }
    }

    private void changesSomethingAt(Clock clock) {
        try (Vault vault = Entering.vault(data, clock)) {
            vault.store().write(new Act("test", "Change"), tx -> {
                new org.townledger.lists.ListRepository().savePreference(tx, "window.text_size", clock.instant().toString());
                return 1;
            });
        }
    }

    private void sticksIn() throws IOException {
        new BackupPlacesFile(data).write(new BackupPlaces(null, Files.createDirectories(folder.resolve("U盘")), ""));
    }

    @Test
    void theFirstBackupIsMadeFromTheDeskAndProven() throws Exception {
        anOffice();
        entersAt(MORNING);
        clerk.sees("还没有做过备份");
        clerk.sees("只在本机，硬盘坏了会一起丢失。");
        pictures("backup-none");
        closes();
        sticksIn();

        entersAt(MORNING);
        clerk.clicks("立即备份");
        clerk.sees("今日备份已验证可恢复");
        assertThat(read(".backup-line")).startsWith("今天 08:30，已试恢复清点，").endsWith("条与原库一致。");
        assertThat(read(".backup-where .label")).isEqualTo("存放：本机和 U盘（U盘）  最近 7 天无缺漏");
        assertThat(read(".frame-status .label")).isEqualTo("今日 08:30 备份已验证可恢复");
        pictures("backup-done");
        try (Stream<Path> made = Files.list(folder.resolve("U盘"))) {
            assertThat(made).extracting(file -> file.getFileName().toString()).containsExactly("敖勒召其镇-20261123-0830.tlbackup");
        }
        assertThat(data.resolve("backups/敖勒召其镇-20261123-0830.tlbackup")).exists();
    }

    @Test
    void aMissedOneIsSaidOnTheDeskAndLeadsToTheSettings() throws Exception {
        anOffice();
        sticksIn();
        changesSomethingAt(at("2026-11-19T01:00:00Z"));
        entersAt(at("2026-11-19T02:00:00Z"));
        clerk.clicks("立即备份");
        closes();
        changesSomethingAt(at("2026-11-20T01:00:00Z"));
        changesSomethingAt(at("2026-11-21T01:00:00Z"));

        entersAt(MORNING);
        clerk.sees("有 2 天没有备份");
        assertThat(clerk.reads(".work-list .list-cell")).anyMatch(line -> line.contains("有 2 天的改动没有备份"));
        pictures("backup-missed");
    }

    @Test
    void oneThatFailsIsToldAndTheOlderOnesStay() throws Exception {
        anOffice();
        entersAt(MORNING);
        clerk.clicks("立即备份");
        closes();
        new BackupPlacesFile(data).write(BackupPlaces.UNCHOSEN.withFolder(Files.writeString(folder.resolve("gone"), "").resolve("台账备份")));

        entersAt(at("2026-11-24T00:30:00Z"));
        clerk.clicks("立即备份");
        clerk.sees("台账没有任何变动，以前的备份都在。");
        pictures("backup-failed-dialog");
        clerk.clicks("关闭");
        clerk.sees("备份没有做成");
        pictures("backup-failed");
    }

    @Test
    void theSettingsListTheBackupsAndLeadToRestoringOne() throws Exception {
        anOffice();
        entersAt(MORNING);
        clerk.clicks("立即备份");
        closes();
        Files.writeString(data.resolve("backups/旧文件.tlbackup"), "damaged");
        changesSomethingAt(at("2026-11-24T00:30:00Z"));

        entersAt(at("2026-11-24T01:00:00Z"));
        clerk.clicks("选 U盘或文件夹");
        clerk.sees("备份和台账在同一块硬盘上");
        assertThat(clerk.reads(".table-row-cell")).anyMatch(row -> row.contains("2026-11-23 08:30")).anyMatch(row -> row.contains("不能用"));
        pictures("settings-backups");
        Window.run(() -> ((javafx.scene.control.TableView<?>) stage.getScene().lookup(".backups-pane .table-view")).getSelectionModel().select(0));
        clerk.clicks("恢复到这一份");
        clerk.sees("要恢复到一份备份？");
        pictures("backup-restore-ask");
        clerk.clicks("关闭台账，去恢复");
        types("#password", "falsch-falsch");
        clerk.clicks("恢复");
        clerk.sees("用户名或密码不对，请重新输入。");
        pictures("backup-restore-wrong");
        types("#password", Typed.PASSWORD);
        clerk.clicks("恢复");
        clerk.sees("已恢复：");
        logsIn();
        clerk.sees("工作台");
        try (Stream<Path> aside = Files.list(data)) {
            assertThat(aside.filter(path -> path.getFileName().toString().startsWith("replaced-")).findFirst().orElseThrow().resolve("ledger.mv.db")).exists();
        }
    }

    @Test
    void aNewMachineBeginsWithABackup() throws Exception {
        anOffice();
        Typed.done(data, "backup", folder.resolve("U盘").toString());
        data = folder.resolve("new machine");
        try (Stream<Path> made = Files.list(folder.resolve("U盘"))) {
            files.next(made.filter(file -> file.toString().endsWith(".tlbackup")).findFirst().orElseThrow());
        }
        opens(MORNING);
        pictures("first-run-with-restore");
        clerk.clicks("从备份恢复……");
        pictures("backup-restore-empty");
        clerk.clicks("选择备份文件");
        pictures("backup-restore");
        types("#password", Typed.PASSWORD);
        clerk.clicks("恢复");
        logsIn();
        clerk.sees("敖勒召其镇人民政府");
    }

    @Test
    void aDamagedLedgerIsRebuiltFromTheWindow() throws Exception {
        anOffice();
        try (var bytes = new RandomAccessFile(data.resolve("ledger.mv.db").toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            bytes.write(1);
            bytes.write(2);
            bytes.write(3);
        }
        opens(MORNING);
        logsIn();
        clerk.sees("台账数据文件损坏，还没有打开");
        pictures("ledger-damaged");
        clerk.clicks("重建台账");
        clerk.sees("工作台");
        try (Stream<Path> kept = Files.list(data)) {
            assertThat(kept).anyMatch(file -> file.getFileName().toString().startsWith("ledger-damaged-"));
        }
    }
}
