package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.store.schema.Tables.PREFERENCE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.store.Act;
import org.townledger.store.Opening;
import org.townledger.store.OpenStore;
import org.townledger.store.Store;
import org.townledger.store.schema.tables.records.PreferenceRecord;
import org.townledger.wording.Sentence;

@DisplayName("A data folder with its key")
class VaultTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final String NAME = "宝音德力格尔";

    @TempDir
    Path folder;
    private final MasterKey key = MasterKey.random();

    private Vault open() {
        return ((VaultOpening.Opened) opening()).vault();
    }

    private VaultOpening opening() {
        return Vault.open(folder, "test", CLOCK, MasterKey.of(key.bytes()));
    }

    private Rebuilding rebuild() {
        return new RebuildVault(folder, CLOCK, List::of).run("test", key);
    }

    private static void keep(Store store, String id) {
        store.write(new Act("test", "Keep"), tx -> tx.save(new PreferenceRecord(id, NAME)));
    }

    private static Set<String> rows(Store store) {
        return store.read(tx -> tx.sql().select(PREFERENCE.ID).from(PREFERENCE).fetchSet(PREFERENCE.ID));
    }

    private void keepAndClose(String... ids) {
        try (Vault vault = open()) {
            for (String id : ids) {
                keep(vault.store(), id);
            }
        }
    }

    private void assertRows(String... ids) {
        try (Vault vault = open()) {
            assertThat(rows(vault.store())).containsExactlyInAnyOrder(ids);
            assertThat(vault.store().firstBrokenLink()).isZero();
        }
    }

    private Path database() {
        return folder.resolve("ledger.mv.db");
    }

    private Path log() {
        return folder.resolve("journal.log");
    }

    private static void flip(Path file, long at) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ 0x10);
        }
    }

    @Test
    void whatWasSavedIsThereAfterReopening() {
        keepAndClose("a", "b");
        keepAndClose("c");

        assertRows("a", "b", "c");
    }

    @Test
    void noFileOfItHoldsWhatWasSaved() throws IOException {
        keepAndClose("a");
        try (Vault vault = open()) {
            vault.files().write(folder.resolve("photos").resolve("x.jpg"), NAME.getBytes(StandardCharsets.UTF_8));
        } catch (IOException noFolder) {
            Files.createDirectories(folder.resolve("photos"));
        }

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).as(file.toString()).doesNotContain(NAME);
            }
        }
    }

    @Test
    void anotherKeyOpensNothing() {
        keepAndClose("a");

        assertThat(Vault.open(folder, "test", CLOCK, MasterKey.random())).isNotInstanceOf(VaultOpening.Opened.class);
        assertRows("a");
    }

    @Nested
    class WhenItWasNotClosedInOrder {

        /** As a killed process leaves it: everything but the closing. */
        private void leftOpen(String... ids) throws IOException {
            Path elsewhere = folder.resolveSibling(folder.getFileName() + "-left");
            try (Vault vault = open()) {
                for (String id : ids) {
                    keep(vault.store(), id);
                }
                copy(folder, elsewhere);
            }
            Folders.delete(folder);
            Files.move(elsewhere, folder);
        }

        private static void copy(Path from, Path to) throws IOException {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
        }

        @Test
        void itIsMadeAnewAndOpens() throws IOException {
            leftOpen("a", "b");

            assertRows("a", "b");
        }

        @Test
        void whatOnlyTheLogHoldsIsCarriedOutAnew() throws IOException {
            keepAndClose("a");
            Path older = Files.copy(database(), folder.resolveSibling("older.mv.db"));
            leftOpen("b", "c");
            Files.move(older, database(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

            assertRows("a", "b", "c");
        }

        @Test
        void aHalfWrittenEndOfTheLogIsDropped() throws IOException {
            leftOpen("a", "b");
            Files.write(log(), new byte[1000], java.nio.file.StandardOpenOption.APPEND);

            assertRows("a", "b");
            keepAndClose("c");
            assertRows("a", "b", "c");
        }

        @Test
        void aLogThatLostItsLastEntryGetsItFromTheDatabase() throws IOException {
            leftOpen("a", "b");
            try (var file = new RandomAccessFile(log().toFile(), "rw")) {
                file.setLength(file.length() - 5);
            }

            assertRows("a", "b");
            Files.delete(database());
            assertThat(rebuild()).isEqualTo(new Rebuilding.Rebuilt(2, ""));
        }

        @Test
        void aRowThatDiffersFromItsJournalIsMadeRight() throws IOException {
            leftOpen("a");
            try (Store store = plainly()) {
                store.read(tx -> tx.sql().update(PREFERENCE).set(PREFERENCE.VALUE_TEXT, "changed behind the program's back").execute());
            }

            try (Vault vault = open()) {
                Set<String> texts = vault.store().read(tx -> tx.sql().select(PREFERENCE.VALUE_TEXT).from(PREFERENCE).fetchSet(PREFERENCE.VALUE_TEXT));
                assertThat(texts).containsExactly(NAME);
            }
        }

        @Test
        void aLogThatIsGoneAsWellIsWrittenAnewOutOfTheDatabase() throws IOException {
            leftOpen("a", "b");
            Files.delete(log());

            assertRows("a", "b");
            Files.delete(database());
            assertThat(rebuild()).isEqualTo(new Rebuilding.Rebuilt(2, ""));
        }

        @Test
        void aLogThatIsDamagedAsWellIsFilledFromTheDatabase() throws IOException {
            leftOpen("a", "b", "c");
            flip(log(), LogFile.START + 60);

            assertRows("a", "b", "c");
            Files.delete(database());
            assertThat(rebuild()).isEqualTo(new Rebuilding.Rebuilt(3, ""));
        }

        @Test
        void aTransactionWhoseEndTheLogNeverGotIsNotCarriedOut() throws IOException {
            leftOpen("a");
            Path before = folder.resolveSibling("before");
            DamageFaultsTest.copy(folder, before);
            try (Vault vault = open()) {
                vault.store().write(new Act("test", "KeepMany"), tx -> {
                    for (int row = 0; row < 700; row++) {
                        tx.save(new PreferenceRecord("many/" + row, NAME));
                    }
                    return true;
                });
                Files.copy(log(), before.resolve("journal.log"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            try (var cut = new RandomAccessFile(before.resolve("journal.log").toFile(), "rw")) {
                cut.setLength(cut.length() - 100);
            }
            Folders.delete(folder);
            Files.move(before, folder);

            assertRows("a");
        }

        @Test
        void whatNeitherLogNorDatabaseTellsIsNotTakenForEmpty() throws IOException {
            leftOpen("a", "b");
            Files.delete(log());
            Files.write(database(), new byte[Math.toIntExact(Files.size(database()))]);

            assertThat(opening()).isInstanceOf(VaultOpening.Damaged.class);
        }

        private Store plainly() {
            try (var parts = new FolderParts(folder, key)) {
                return OpenStore.alone(parts.database(), CLOCK);
            } catch (org.townledger.store.DatabaseBroken broken) {
                throw new AssertionError(broken);
            }
        }
    }

    @Nested
    class WhenAFileWasDamaged {

        @Test
        void aFlippedByteAnywhereInTheDatabaseIsFoundAndRebuilt() throws IOException {
            keepAndClose("a", "b", "c");
            flip(database(), Files.size(database()) / 2);

            assertThat(opening()).isEqualTo(new VaultOpening.Damaged(Sentence.of("store.damaged.changed")));
            assertThat(rebuild()).isInstanceOfSatisfying(Rebuilding.Rebuilt.class, rebuilt -> {
                assertThat(rebuilt.entries()).isEqualTo(3);
                assertThat(folder.resolve(rebuilt.kept())).exists();
            });
            assertRows("a", "b", "c");
        }

        @Test
        void aMissingDatabaseIsRebuilt() throws IOException {
            keepAndClose("a", "b");
            Files.delete(database());

            assertThat(opening()).isEqualTo(new VaultOpening.Damaged(Sentence.of("store.damaged.missing")));
            rebuild();
            assertRows("a", "b");
        }

        @Test
        void aDamagedLogIsWrittenAnewOutOfTheDatabase() throws IOException {
            keepAndClose("a", "b", "c");
            flip(log(), LogFile.START + 60);

            assertRows("a", "b", "c");
            Files.delete(database());
            assertThat(rebuild()).isEqualTo(new Rebuilding.Rebuilt(3, ""));
        }

        @Test
        void aLogThatIsGoneIsWrittenAnewToo() throws IOException {
            keepAndClose("a", "b");
            Files.delete(log());

            assertRows("a", "b");
            Files.delete(database());
            assertThat(rebuild()).isEqualTo(new Rebuilding.Rebuilt(2, ""));
        }

        @Test
        void aLogWithAHoleIsFilledFromTheBackup() throws IOException {
            keepAndClose("a", "b", "c");
            List<org.townledger.store.ChainedEntry> backup;
            try (Vault vault = open()) {
                backup = vault.store().chain();
            }
            flip(log(), LogFile.START + 60);
            Files.delete(database());

            assertThat(new RebuildVault(folder, CLOCK, () -> backup).run("test", key)).isEqualTo(new Rebuilding.Rebuilt(3, ""));
            assertRows("a", "b", "c");
        }

        @Test
        void withoutDatabaseAndLogThereIsNothingToRebuildFrom() throws IOException {
            keepAndClose("a");
            Files.delete(database());
            Files.delete(log());

            assertThat(rebuild()).isEqualTo(new Rebuilding.Refused(Sentence.of("vault.rebuild.nothingKnown")));
        }
    }

    @Nested
    class WhenTheFolderIsOfBefore {

        @Test
        void itIsEncryptedAtItsFirstStartAndNothingIsLost() throws IOException {
            Set<String> saved = new HashSet<>(Set.of("a", "b"));
            try (Store plain = ((Opening.Opened) Store.open(folder, "test", CLOCK)).store()) {
                saved.forEach(id -> keep(plain, id));
            }
            Path photo = Files.createDirectories(folder.resolve("photos").resolve("case")).resolve("house.jpg");
            Files.writeString(photo, NAME);

            try (Vault vault = open()) {
                assertThat(rows(vault.store())).isEqualTo(saved);
                assertThat(new String(vault.files().read(photo), StandardCharsets.UTF_8)).isEqualTo(NAME);
                keep(vault.store(), "c");
            }

            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).as(file.toString()).doesNotContain(NAME);
                }
            }
            Files.delete(database());
            rebuild();
            assertRows("a", "b", "c");
        }
    }
}
