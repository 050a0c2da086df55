package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.townledger.vault.SampleFolder.MORNING;
import static org.townledger.vault.SampleFolder.UNWATCHED;
import static org.townledger.vault.SampleFolder.byPassword;
import static org.townledger.vault.SampleFolder.contents;
import static org.townledger.vault.SampleFolder.keep;
import static org.townledger.vault.SampleFolder.photo;
import static org.townledger.vault.SampleFolder.restore;
import static org.townledger.vault.SampleFolder.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.wording.Sentence;

@DisplayName("Restoring a backup")
class RestoreBackupTest {

    @TempDir
    Path temporary;
    private SampleFolder sample;
    private Path file;
    private Path target;

    @BeforeEach
    void makeABackup() {
        sample = SampleFolder.in(temporary.resolve("data"));
        target = temporary.resolve("new");
        try (Vault vault = sample.open(MORNING)) {
            keep(vault, "a", "b");
            photo(vault, "one.jpg", "1");
            file = ((BackupOutcome.Made) sample.backUp(vault, temporary.resolve("stick"), MORNING)).file();
            keep(vault, "after");
        }
    }

    private void assertHoldsTheBackup(Path folder) throws IOException {
        try (Vault vault = sample.open(folder, MORNING)) {
            assertThat(rows(vault.store())).containsExactlyInAnyOrder("a", "b");
            assertThat(vault.store().firstBrokenLink()).isZero();
            assertThat(vault.store().differenceFromLog()).isEmpty();
            assertThat(new String(vault.files().read(folder.resolve("photos/0190aaaa/one.jpg")), StandardCharsets.UTF_8)).isEqualTo("1");
        }
        assertThat(folder.resolve("restoring")).doesNotExist();
    }

    @Test
    void aNewFolderHoldsAllOfItAfterwards() throws IOException {
        assertThat(restore(target, file)).isInstanceOfSatisfying(Restoration.Restored.class, restored -> {
            assertThat(restored.replaced()).isEmpty();
            assertThat(restored.manifest().holds().rows()).containsEntry("preference", 2L);
        });
        assertHoldsTheBackup(target);
    }

    @Test
    void theRecoveryCodeOfItsTimeOpensIt() throws IOException {
        Restoration outcome = new RestoreBackup(target, MORNING).run(file, "test", keys -> keys.unlockByRecovery(sample.code), false, UNWATCHED);

        assertThat(outcome).isInstanceOf(Restoration.Restored.class);
        assertHoldsTheBackup(target);
    }

    @Test
    void thePasswordOfItsTimeOpensItWhateverItIsNow() throws IOException {
        KeyFile.of(sample.folder).changePassword(sample.key(), SampleFolder.USER, "Another-9-password".toCharArray(), false);

        assertThat(restore(target, file)).isInstanceOf(Restoration.Restored.class);
        assertHoldsTheBackup(target);
    }

    @Test
    void whatWasThereIsKeptAsideWhole() throws IOException {
        Map<String, String> before = contents(sample.folder);
        Restoration outcome = restore(sample.folder, file);

        String aside = ((Restoration.Restored) outcome).replaced();
        assertThat(aside).isEqualTo("replaced-20261124-083000");
        assertThat(contents(sample.folder.resolve(aside))).isNotEmpty().allSatisfy((path, hash) -> assertThat(before).containsEntry(path, hash));
        assertHoldsTheBackup(sample.folder);
    }

    @Nested
    class WhenItIsRefused {

        private void assertRefused(Restoration outcome, String key) {
            assertThat(outcome).isInstanceOfSatisfying(Restoration.Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
        }

        @Test
        void aWrongPasswordChangesNothing() throws IOException {
            Map<String, String> before = contents(temporary);

            assertRefused(new RestoreBackup(target, MORNING).run(file, "test",
                    keys -> keys.unlock("admin", "wrong".toCharArray(), MORNING.instant()), false, UNWATCHED), "vault.unlock.wrong");
            assertThat(target).doesNotExist();
            assertThat(contents(temporary)).isEqualTo(before);
        }

        @Test
        void aDamagedFileChangesNothing() throws IOException {
            SampleFolder.flip(file, Files.size(file) / 2);
            Map<String, String> before = contents(temporary);

            assertRefused(restore(sample.folder, file), "vault.backup.changed");
            assertThat(contents(temporary)).isEqualTo(before);
        }

        @Test
        void whatIsNoBackupIsToldSo() throws IOException {
            assertRefused(restore(target, Files.writeString(temporary.resolve("x.tlbackup"), "no zip")), "vault.backup.notOne");
            assertRefused(restore(target, temporary.resolve("absent.tlbackup")), "vault.backup.notThere");
        }

        @Test
        void aFolderThatIsOpenStaysAsItIs() {
            try (Vault vault = sample.open(MORNING)) {
                assertRefused(restore(sample.folder, file), "store.folder.inUseBy");
                keep(vault, "c");
            }
        }

        @Test
        void stoppingItChangesNothing() throws IOException {
            Map<String, String> before = contents(temporary);

            catchThrowableOfType(java.util.concurrent.CancellationException.class, () -> new RestoreBackup(sample.folder, MORNING).run(file, "test",
                    byPassword(), false, (saying, _, _) -> {
                        if (saying.key().equals("vault.restore.putting")) {
                            throw new java.util.concurrent.CancellationException();
                        }
                    }));
            assertThat(contents(temporary)).isEqualTo(before);
        }
    }

    @Nested
    class WhenPhotosAreMissing {

        @BeforeEach
        void takeTheFileAway() throws IOException {
            file = Files.copy(file, temporary.resolve("mailed.tlbackup"));
        }

        @Test
        void theyAreCountedAndNothingIsChanged() {
            assertThat(restore(target, file)).isEqualTo(new Restoration.PhotosMissing(1, 1));
            assertThat(target).doesNotExist();
        }

        @Test
        void onAskingTheRestIsRestoredWithoutThem() throws IOException {
            Restoration outcome = new RestoreBackup(target, MORNING).run(file, "test", byPassword(), true, UNWATCHED);

            assertThat(outcome).isInstanceOfSatisfying(Restoration.Restored.class, restored -> assertThat(restored.missingPhotos()).isEqualTo(1));
            try (Vault vault = sample.open(target, MORNING)) {
                assertThat(rows(vault.store())).containsExactlyInAnyOrder("a", "b");
            }
        }

        @Test
        void thoseThatStillLieInTheDataFolderAreTaken() throws IOException {
            assertThat(restore(sample.folder, file)).isInstanceOf(Restoration.Restored.class);
            assertHoldsTheBackup(sample.folder);
        }
    }

    @Nested
    class WhenItIsInterrupted {

        @Test
        void beforeItIsDecidedTheNextStartFindsWhatWasThere() throws IOException {
            Files.createDirectories(sample.folder.resolve("restoring"));
            Files.copy(file, sample.folder.resolve("restoring").resolve("ledger.mv.db"));

            try (Vault vault = sample.open(MORNING)) {
                assertThat(rows(vault.store())).containsExactlyInAnyOrder("a", "b", "after");
            }
            assertThat(sample.folder.resolve("restoring")).doesNotExist();
        }

        @Test
        void betweenAnyTwoStepsTheNextStartFinishesIt() throws IOException {
            for (int stop = 0; stop < 12; stop++) {
                Path folder = temporary.resolve("stopped-" + stop);
                copy(sample.folder, folder);
                stage(folder);
                int last = stop;
                var moved = new AtomicInteger();
                catchThrowableOfType(IOException.class, () -> new RestoredFolder(folder, (from, to) -> {
                    if (moved.getAndIncrement() == last) {
                        throw new IOException("the power is cut");
                    }
                    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                }).put(MORNING.instant()));

                RestoredFolder.finishIn(folder);

                assertHoldsTheBackup(folder);
                assertThat(contents(folder.resolve("replaced-20261124-083000"))).as("stopped at %d", stop)
                        .containsOnlyKeys("journal.log", "keys.json", "keys.json.bak", "ledger.mark", "ledger.mv.db", Path.of("photos/0190aaaa/one.jpg").toString());
            }
        }

        /** Lays a restored folder ready, as far as a restoring comes before it is decided. */
        private void stage(Path folder) throws IOException {
            Path elsewhere = temporary.resolve("staged-" + folder.getFileName());
            restore(elsewhere, file);
            for (String lock : List.of("in-use.lock", "in-use.txt")) {
                Files.deleteIfExists(elsewhere.resolve(lock));
            }
            Files.move(elsewhere, folder.resolve("restoring"));
        }

        private static void copy(Path from, Path to) throws IOException {
            try (var files = Files.walk(from)) {
                for (Path one : files.toList()) {
                    Files.copy(one, to.resolve(from.relativize(one).toString()));
                }
            }
        }
    }

    @Nested
    class ForRebuilding {

        @Test
        void theLastGoodBackupFillsAHoleInTheLog() throws IOException {
            BackupPlacesFile places = new BackupPlacesFile(sample.folder);
            places.write(BackupPlaces.UNCHOSEN.withFolder(file.getParent()));
            SampleFolder.flip(sample.folder.resolve("journal.log"), LogFile.START + 60);
            Files.delete(sample.folder.resolve("ledger.mv.db"));

            Rebuilding outcome = new RebuildVault(sample.folder, MORNING, new BackupSource(sample.folder, sample.key())).run("test", sample.key());

            assertThat(outcome).isEqualTo(new Rebuilding.Rebuilt(3, ""));
            try (Vault vault = sample.open(MORNING)) {
                assertThat(rows(vault.store())).containsExactlyInAnyOrder("a", "b", "after");
            }
        }

        @Test
        void aBackupOfAnotherStoryIsPassedOver() throws IOException {
            Path place = file.getParent();
            new BackupPlacesFile(sample.folder).write(BackupPlaces.UNCHOSEN.withFolder(place));
            sample.backedUp(place, SampleFolder.at("2026-11-25T00:30:00Z"), "given up");
            restore(sample.folder, file);
            try (Vault vault = sample.open(MORNING)) {
                keep(vault, "other");
            }

            assertThat(new BackupSource(sample.folder, sample.key()).get()).hasSize(2);
        }
    }

    @Nested
    class WhenEverythingIsVerified {

        @Test
        void aSoundFolderHasNoProblem() throws IOException {
            new BackupPlacesFile(sample.folder).write(BackupPlaces.UNCHOSEN.withFolder(file.getParent()));
            try (Vault vault = sample.open(MORNING)) {
                assertThat(new VerifyVault(vault, UNWATCHED).run()).extracting(VerifyVault.Finding::name, VerifyVault.Finding::problem).containsExactly(
                        org.assertj.core.groups.Tuple.tuple("journal", null), org.assertj.core.groups.Tuple.tuple("log", null),
                        org.assertj.core.groups.Tuple.tuple("rows", null), org.assertj.core.groups.Tuple.tuple("photos", null),
                        org.assertj.core.groups.Tuple.tuple("backup", null));
            }
        }

        @Test
        void whatIsDamagedIsNamed() throws IOException {
            new BackupPlacesFile(sample.folder).write(BackupPlaces.UNCHOSEN.withFolder(file.getParent()));
            SampleFolder.flip(file, Files.size(file) / 2);
            SampleFolder.flip(sample.folder.resolve("photos/0190aaaa/one.jpg"), 20);
            try (Vault vault = sample.open(MORNING)) {
                assertThat(new VerifyVault(vault, UNWATCHED).run()).filteredOn(finding -> finding.problem() != null)
                        .extracting(VerifyVault.Finding::problem).containsExactly(
                                Sentence.of("vault.verify.photoDamaged", Path.of("photos/0190aaaa/one.jpg").toString()), Sentence.of("vault.backup.changed"));
            }
        }
    }
}
