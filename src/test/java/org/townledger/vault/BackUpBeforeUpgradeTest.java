package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.vault.SampleFolder.MORNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.wording.Sentence;

@DisplayName("Before the schema is brought up to date")
class BackUpBeforeUpgradeTest {

    private static final String OLDER = "018";

    @TempDir
    Path temporary;
    private SampleFolder sample;

    /** As an older version of the program left it: its schema, and not encrypted. */
    @BeforeEach
    void makeAFolderOfBefore() throws SQLException {
        sample = SampleFolder.in(temporary.resolve("data"));
        String url = "jdbc:h2:file:" + sample.folder.resolve("ledger") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration").target(OLDER).load().migrate();
        try (var connection = DriverManager.getConnection(url, "sa", "")) {
            connection.createStatement().execute("shutdown");
        }
    }

    private List<KnownBackup> backups() throws IOException {
        return new BackupFolder(sample.folder.resolve("backups")).backups(sample.key());
    }

    @Test
    void itIsBackedUpAsItIs() throws IOException {
        sample.open(MORNING).close();

        assertThat(backups()).singleElement().satisfies(backup -> assertThat(Objects.requireNonNull(backup.manifest()).holds().schemaVersion()).isEqualTo(OLDER));
    }

    @Test
    void whatWasBackedUpThenIsRestoredAndBroughtUpToDate() throws IOException {
        sample.open(MORNING).close();
        Path restored = temporary.resolve("restored");

        assertThat(SampleFolder.restore(restored, backups().getFirst().file())).isInstanceOf(Restoration.Restored.class);
        try (Vault vault = sample.open(restored, MORNING)) {
            assertThat(vault.store().schemaVersion()).isNotEqualTo(OLDER);
        }
    }

    @Test
    void anotherBackupOfThatDayDoesNotTakeItsPlace() throws IOException {
        try (Vault vault = sample.open(MORNING)) {
            sample.backUp(vault, sample.folder.resolve("backups"), SampleFolder.at("2026-11-24T01:00:00Z"));
        }

        assertThat(backups()).hasSize(2);
    }

    @Test
    void whatIsUpToDateIsNotBackedUpAtItsStart() throws IOException {
        sample.open(MORNING).close();
        sample.open(MORNING).close();

        assertThat(backups()).hasSize(1);
    }

    @Test
    void withoutABackupItIsNotUpgraded() throws IOException {
        Path noFolder = Files.writeString(sample.folder.resolve("backups"), "a file where the folder should be");

        assertThat(Vault.open(sample.folder, "test", MORNING, sample.key())).isEqualTo(new VaultOpening.Refused(Sentence.of("vault.upgrade.noBackup")));
        Files.delete(noFolder);
        sample.open(MORNING).close();
        assertThat(backups()).hasSize(1);
    }

    @Test
    void aChosenFolderThatIsGoneKeepsNobodyOut() throws IOException {
        new BackupPlacesFile(sample.folder).write(BackupPlaces.UNCHOSEN.withFolder(Files.writeString(temporary.resolve("gone"), "").resolve("x")));

        sample.open(MORNING).close();
        try (Stream<Path> files = Files.list(sample.folder.resolve("backups"))) {
            assertThat(files).hasSize(1);
        }
    }
}
