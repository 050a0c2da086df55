package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.townledger.vault.SampleFolder.MORNING;
import static org.townledger.vault.SampleFolder.NAME;
import static org.townledger.vault.SampleFolder.UNWATCHED;
import static org.townledger.vault.SampleFolder.at;
import static org.townledger.vault.SampleFolder.contents;
import static org.townledger.vault.SampleFolder.keep;
import static org.townledger.vault.SampleFolder.photo;
import static org.townledger.vault.SampleFolder.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.store.SmallDisk;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

@DisplayName("Backing up")
class BackUpTest {

    @TempDir
    Path temporary;
    private SampleFolder sample;
    private Path place;

    @BeforeEach
    void makeAFolder() {
        sample = SampleFolder.in(temporary.resolve("data"));
        place = temporary.resolve("stick");
    }

    private BackupOutcome.Made made(Vault vault, Clock clock) {
        return (BackupOutcome.Made) sample.backUp(vault, place, clock);
    }

    private List<String> filesAt(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aBackupIsNamedByItsOfficeAndTheTownsOwnTime() throws IOException {
        new BackupPlacesFile(sample.folder).write(BackupPlaces.UNCHOSEN.withOfficeName("敖勒召其镇"));
        try (Vault vault = sample.open(MORNING)) {
            assertThat(made(vault, MORNING).file()).hasFileName("敖勒召其镇-20261124-0830.tlbackup");
            assertThat(made(vault, at("2026-11-24T00:30:20Z")).file()).hasFileName("敖勒召其镇-20261124-083020.tlbackup");
        }
        assertThat(filesAt(place)).as("the newest of a day stays").containsExactly("敖勒召其镇-20261124-083020.tlbackup");
    }

    @Test
    void itHoldsWhatWasSavedAndSaysHowMuch() {
        try (Vault vault = sample.open(MORNING)) {
            keep(vault, "a", "b");
            BackupOutcome.Made made = made(vault, MORNING);

            assertThat(made.manifest().holds()).isEqualTo(vault.store().snapshot());
            assertThat(made.manifest().holds().rows()).containsEntry("preference", 2L);
            keep(vault, "c");
            assertThat(rows(vault.store())).containsExactlyInAnyOrder("a", "b", "c");
        }
    }

    @Test
    void nothingInItCanBeReadWithoutTheKey() throws IOException {
        try (Vault vault = sample.open(MORNING)) {
            keep(vault, "a");
            photo(vault, "house.jpg", NAME);
            made(vault, MORNING);
        }

        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).as(file.toString()).doesNotContain(NAME);
            }
        }
    }

    @Test
    void itLeavesNothingBehindInTheDataFolder() throws IOException {
        try (Vault vault = sample.open(MORNING)) {
            keep(vault, "a");
            List<String> before = List.copyOf(contents(sample.folder).keySet());
            made(vault, MORNING);

            assertThat(contents(sample.folder).keySet()).containsExactlyElementsOf(before);
        }
    }

    @Test
    void stoppingItLeavesNothing() throws IOException {
        try (Vault vault = sample.open(MORNING)) {
            keep(vault, "a");
            BackUp backUp = vault.backUp(MORNING);

            assertThatThrownBy(() -> backUp.run(vault.store(), List.of(place), (saying, _, _) -> {
                if (saying.key().equals("vault.backup.proving")) {
                    throw new CancellationException();
                }
            })).isInstanceOf(CancellationException.class);
            assertThat(filesAt(place)).isEmpty();
            assertThat(contents(sample.folder).keySet()).noneMatch(path -> path.startsWith("backing-up"));
        }
    }

    @Test
    void closingTheFolderStopsOneThatIsUnderWay() throws Exception {
        Vault vault = sample.open(MORNING);
        keep(vault, "a");
        var proving = new CountDownLatch(1);
        var closing = new CountDownLatch(1);
        var making = new FutureTask<>(() -> vault.backUp(MORNING).run(vault.store(), List.of(place), (saying, _, _) -> {
            if (saying.key().equals("vault.backup.writing")) {
                proving.countDown();
                await(closing);
            }
        }));
        Thread.ofPlatform().start(making);
        await(proving);
        Thread closes = Thread.ofPlatform().start(vault::close);
        while (closes.getState() != Thread.State.WAITING && closes.isAlive()) {
            Thread.onSpinWait();
        }
        closing.countDown();
        closes.join();

        assertThatThrownBy(making::get).hasCauseInstanceOf(CancellationException.class);
        assertThat(filesAt(place)).isEmpty();
        try (Vault again = sample.open(MORNING)) {
            assertThat(rows(again.store())).containsExactly("a");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void aDamagedKeyFileIsBackedUpByItsCopy() throws IOException {
        try (Vault vault = sample.open(MORNING)) {
            keep(vault, "a");
            Files.writeString(sample.folder.resolve("keys.json"), "{}");
            Path file = made(vault, MORNING).file();

            assertThat(SampleFolder.restore(temporary.resolve("restored"), file)).isInstanceOf(Restoration.Restored.class);
        }
    }

    @Test
    void whatAKilledProgramLeftHalfWrittenGoesWithTheNextOne() throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve("x-20261123-0830.tlbackup.part"), "half");

        try (Vault vault = sample.open(MORNING)) {
            made(vault, MORNING);
        }
        assertThat(filesAt(place)).containsExactly("townledger-20261124-0830.tlbackup");
    }

    @Nested
    class OfPhotos {

        private List<String> photosAt() throws IOException {
            return filesAt(place.resolve("photos"));
        }

        @Test
        void eachIsCopiedOnceHoweverManyBackupsListIt() throws IOException {
            try (Vault vault = sample.open(MORNING)) {
                photo(vault, "one.jpg", "1");
                made(vault, MORNING);
                FileTime written = Files.getLastModifiedTime(place.resolve("photos").resolve(photosAt().getFirst()));
                photo(vault, "two.jpg", "2");
                BackupOutcome.Made second = made(vault, at("2026-11-25T00:30:00Z"));

                assertThat(photosAt()).hasSize(2);
                assertThat(second.manifest().photos()).hasSize(2);
                assertThat(photosAt().stream().map(name -> time(place.resolve("photos").resolve(name)))).contains(written);
            }
        }

        private FileTime time(Path file) {
            try {
                return Files.getLastModifiedTime(file);
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        }

        @Test
        void thumbnailsAreNotBackedUp() {
            try (Vault vault = sample.open(MORNING)) {
                photo(vault, "one.jpg", "1");
                photo(vault, "one.thumb.jpg", "1");

                assertThat(made(vault, MORNING).manifest().photos()).hasSize(1);
            }
        }

        @Test
        void oneThatIsGoneFromThePlaceIsCopiedAgain() throws IOException {
            try (Vault vault = sample.open(MORNING)) {
                photo(vault, "one.jpg", "1");
                made(vault, MORNING);
                Path kept = place.resolve("photos").resolve(photosAt().getFirst());
                Files.delete(kept);
                made(vault, at("2026-11-25T00:30:00Z"));

                assertThat(kept).exists();
            }
        }

        @Test
        void withinThirtyDaysEachOldOneIsReadAgainAndMended() throws IOException {
            try (Vault vault = sample.open(MORNING)) {
                photo(vault, "one.jpg", "1");
                made(vault, MORNING);
                Path kept = place.resolve("photos").resolve(photosAt().getFirst());
                var whole = contents(place.resolve("photos"));
                SampleFolder.flip(kept, 20);
                for (int day = 1; day <= 30; day++) {
                    made(vault, Clock.offset(MORNING, Duration.ofDays(day)));
                }

                assertThat(contents(place.resolve("photos"))).isEqualTo(whole);
            }
        }

        @Test
        void oneThatIsDamagedIsNamedAndStopsNothing() throws IOException {
            try (Vault vault = sample.open(MORNING)) {
                photo(vault, "one.jpg", "1");
                photo(vault, "two.jpg", "2");
                SampleFolder.flip(sample.folder.resolve("photos/0190aaaa/two.jpg"), 20);

                BackupManifest manifest = made(vault, MORNING).manifest();
                assertThat(manifest.photos()).extracting(BackupManifest.Piece::path).containsExactly("photos/0190aaaa/one.jpg");
                assertThat(manifest.missing()).containsExactly("photos/0190aaaa/two.jpg");
            }
        }

        @Test
        void thoseThatNoBackupListsGoAfterAWhile() throws IOException {
            try (Vault vault = sample.open(MORNING)) {
                photo(vault, "one.jpg", "1");
                made(vault, MORNING);
                Path loose = place.resolve("photos").resolve("0".repeat(64) + ".sealed");
                Files.writeString(loose, "loose");
                Files.setLastModifiedTime(loose, FileTime.from(MORNING.instant()));
                made(vault, at("2026-11-25T00:30:00Z"));
                assertThat(loose).exists();
                made(vault, at("2026-12-26T00:30:00Z"));

                assertThat(loose).doesNotExist();
                assertThat(photosAt()).hasSize(1);
            }
        }
    }

    @Nested
    class WhenItCannotBeMade {

        @Test
        void aPlaceThatCannotBeWrittenToIsToldAndTheOthersAreTried() throws IOException {
            Path notAFolder = Files.writeString(temporary.resolve("gone"), "a file");
            try (Vault vault = sample.open(MORNING)) {
                List<BackupOutcome> outcomes = vault.backUp(MORNING).run(vault.store(), List.of(notAFolder.resolve("backups"), place), UNWATCHED);

                assertThat(outcomes.get(0)).isEqualTo(new BackupOutcome.Failed(notAFolder.resolve("backups"),
                        Sentence.of("vault.backup.placeGone", notAFolder.resolve("backups").toString())));
                assertThat(outcomes.get(1)).isInstanceOf(BackupOutcome.Made.class);
            }
        }

        @Test
        void aStickThatIsPulledOutMidwayIsToldAndTheOlderBackupIsThere() throws IOException {
            try (Vault vault = sample.open(MORNING)) {
                Path older = made(vault, MORNING).file();
                Path aside = temporary.resolve("pulled out");
                BackupOutcome outcome = vault.backUp(at("2026-11-25T00:30:00Z")).run(vault.store(), List.of(place), (saying, _, _) -> {
                    if (saying.key().equals("vault.backup.proving") && Files.exists(place)) {
                        move(place, aside);
                    }
                }).getFirst();

                assertThat(outcome).isEqualTo(new BackupOutcome.Failed(place, Sentence.of("vault.backup.placeGone", place.toString())));
                assertThat(aside.resolve(older.getFileName())).exists();
                move(aside, place);
                made(vault, at("2026-11-25T01:30:00Z"));
                assertThat(filesAt(place)).hasSize(2).noneMatch(name -> name.endsWith(".part"));
            }
        }

        private static void move(Path from, Path to) {
            try {
                Files.move(from, to);
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        }

        @Test
        void aFullDiskIsToldAndTheOlderBackupIsThere() throws IOException, InterruptedException {
            var mounted = SmallDisk.mountedAt(temporary.resolve("small"), 8);
            assumeTrue(mounted.isPresent(), SmallDisk.NEEDED);
            place = temporary.resolve("small");
            try (SmallDisk disk = mounted.orElseThrow(); Vault vault = sample.open(MORNING)) {
                Path older = made(vault, MORNING).file();
                disk.fillUpTo(64 << 10);

                assertThat(sample.backUp(vault, place, at("2026-11-25T00:30:00Z")))
                        .isEqualTo(new BackupOutcome.Failed(place, Sentence.of("vault.backup.full", place.toString())));
                assertThat(older).exists();
                assertThat(filesAt(place)).containsExactly("filler", older.getFileName().toString());
                disk.free();
                made(vault, at("2026-11-25T00:31:00Z"));
            }
        }
    }

    @Nested
    class WhenItIsRecorded {

        private final BackupRepository backups = new BackupRepository();

        @Test
        void everyPlaceIsWrittenDownWithWhatCameOfIt() throws IOException {
            Path gone = Files.writeString(temporary.resolve("gone"), "a file").resolve("backups");
            try (Vault vault = sample.open(MORNING)) {
                new BackupPlacesFile(sample.folder).write(new BackupPlaces(gone, Files.createDirectories(place), ""));
                new RunBackup(vault, backups, new Wording(Locale.CHINA), MORNING).run("郭海燕", "敖勒召其镇", null, UNWATCHED);

                List<BackupRecord> records = vault.store().read(tx -> backups.since(tx, MORNING.instant().minusSeconds(1)));
                assertThat(records).hasSize(2).anySatisfy(record -> {
                    assertThat(record.isGood()).isTrue();
                    assertThat(record.fileName()).isEqualTo("敖勒召其镇-20261124-0830.tlbackup");
                    assertThat(record.place()).isEqualTo(place.toString());
                    assertThat(record.by()).isEqualTo("郭海燕");
                }).anySatisfy(record -> assertThat(record.problem()).contains("找不到"));
            }
        }

        @Test
        void aStickThatIsAbsentIsPassedOver() throws IOException {
            try (Vault vault = sample.open(MORNING)) {
                new BackupPlacesFile(sample.folder).write(new BackupPlaces(null, temporary.resolve("absent"), ""));

                assertThat(new RunBackup(vault, backups, new Wording(Locale.CHINA), MORNING).run("郭海燕", "镇", null, UNWATCHED)).singleElement()
                        .isInstanceOfSatisfying(BackupOutcome.Made.class, made -> assertThat(made.file()).hasParent(sample.folder.resolve("backups")));
            }
        }
    }
}
