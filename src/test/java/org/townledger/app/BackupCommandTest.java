package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Backups on the command line")
class BackupCommandTest {

    @TempDir
    Path folder;
    private Path data;
    private Path stick;

    @BeforeEach
    void makeAnOffice() {
        data = folder.resolve("data");
        stick = folder.resolve("stick");
        Typed.done(data, "init", "--office", Typed.OFFICE);
    }

    private Path onlyBackup() throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.filter(file -> file.toString().endsWith(".tlbackup")).findFirst().orElseThrow();
        }
    }

    private static void flip(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long at = bytes.length() / 2;
            bytes.seek(at);
            int was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ 0x10);
        }
    }

    @Test
    void aBackupIsMadeAndSaysWhatWasCounted() throws IOException {
        Typed typed = Typed.in(data, "backup", stick.toString());

        assertThat(typed.code()).as(typed.toString()).isZero();
        assertThat(typed.out()).contains("已备份并试恢复清点");
        assertThat(onlyBackup().getFileName().toString()).isEqualTo("敖勒召其镇-20261101-1000.tlbackup");
        assertThat(Typed.in(data, "backup", "--json").out()).contains("\"verified\":true", "backups");
    }

    @Test
    void itIsRestoredIntoANewFolderWithThePasswordOfItsTime() throws IOException {
        Typed.done(data, "backup", stick.toString());
        Path other = folder.resolve("other");

        Typed typed = Typed.in(other, "restore", onlyBackup().toString());

        assertThat(typed.code()).as(typed.toString()).isZero();
        assertThat(Typed.in(other, "verify").out()).contains("全部核对无误");
        assertThat(Typed.in(other, "list", "housing").code()).isZero();
    }

    @Test
    void itIsRestoredOverALedgerThatIsKeptAside() throws IOException {
        Typed.done(data, "backup", stick.toString());

        Typed typed = Typed.in(data, "restore", onlyBackup().toString());

        assertThat(typed.error()).contains("replaced-20261101-100000");
        assertThat(data.resolve("replaced-20261101-100000/ledger.mv.db")).exists();
        assertThat(Typed.in(data, "verify").code()).isZero();
    }

    @Test
    void aDamagedBackupIsRefusedAndNamedByVerify() throws IOException {
        Typed.done(data, "backup");
        stick = data.resolve("backups");
        flip(onlyBackup());

        assertThat(Typed.in(folder.resolve("other"), "restore", onlyBackup().toString()).error()).contains("损坏或被改动过");
        Typed verified = Typed.in(data, "verify");
        assertThat(verified.code()).isEqualTo(Answer.REFUSED);
        assertThat(verified.out()).contains("✓ 照片", "✕ 备份 敖勒召其镇-20261101-1000.tlbackup");
        assertThat(Typed.in(data, "verify", "--json").out()).contains("\"good\":false");
    }

    @Test
    void aDamagedLedgerIsRefusedWithTheWayOutAndRebuilt() throws IOException {
        flip(data.resolve("ledger.mv.db"));

        assertThat(Typed.in(data, "list", "housing").error()).contains("rebuild");
        assertThat(Typed.in(data, "verify").code()).isEqualTo(Answer.REFUSED);
        Typed rebuilt = Typed.in(data, "rebuild");
        assertThat(rebuilt.out()).as(rebuilt.toString()).contains("已按");
        assertThat(rebuilt.error()).contains("ledger-damaged-");
        assertThat(Typed.in(data, "verify").code()).isZero();
    }

    @Test
    void withoutLogAndDatabaseTheBackupAloneRebuilds() throws IOException {
        Typed.done(data, "backup");
        Files.delete(data.resolve("ledger.mv.db"));
        Files.delete(data.resolve("journal.log"));
        Files.delete(data.resolve("ledger.mark"));

        assertThat(Typed.in(data, "rebuild").code()).isZero();
        assertThat(Typed.in(data, "verify").code()).isZero();
    }

    @Test
    void aWrongPasswordRestoresNothing() throws IOException {
        Typed.done(data, "backup", stick.toString());
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "falsch-falsch");
        Path other = folder.resolve("other");

        Typed typed = Typed.in(other, "restore", onlyBackup().toString(), "--password-file", wrong.toString());

        assertThat(typed.code()).isEqualTo(Answer.REFUSED);
        assertThat(other).doesNotExist();
    }
}
