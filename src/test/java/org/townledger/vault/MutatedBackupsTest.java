package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.vault.SampleFolder.MORNING;
import static org.townledger.vault.SampleFolder.UNWATCHED;
import static org.townledger.vault.SampleFolder.contents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.faults.Figures;
import org.townledger.store.Snapshot;

/** Whatever is done to a backup, it is refused and the folder stays as it is, or what is restored equals the original. */
@DisplayName("Mutated backups")
class MutatedBackupsTest {

    @TempDir
    Path temporary;
    private SampleFolder sample;
    private Path place;
    private byte[] whole;
    private Map<String, byte[]> other;
    private Path otherFile;
    private Snapshot original;
    private Map<String, String> photos;
    private Path target;
    private Map<String, String> before;
    private int refused;
    private int restored;
    private final Map<MutatedBackup, Integer> restoredOf = new EnumMap<>(MutatedBackup.class);
    private final List<AssertionError> found = new ArrayList<>();

    @BeforeEach
    void makeTheBackupsAndAFolderInUse() throws IOException {
        sample = SampleFolder.in(temporary.resolve("data"));
        place = temporary.resolve("stick");
        try (Vault vault = sample.open(MORNING)) {
            SampleFolder.keep(vault, "a", "b", "c");
            SampleFolder.photo(vault, "one.jpg", "1");
            BackupOutcome.Made made = (BackupOutcome.Made) sample.backUp(vault, place, MORNING);
            whole = Files.readAllBytes(made.file());
            original = made.manifest().holds();
        }
        photos = contents(sample.folder.resolve("photos"));
        otherFile = SampleFolder.in(temporary.resolve("other")).backedUp(temporary.resolve("other stick"), MORNING, "z");
        other = MutatedBackup.entries(otherFile);
        target = temporary.resolve("in use");
        standing();
    }

    /** What a folder in use looks like to a restoring, which does not open it. */
    private void standing() throws IOException {
        Folders.delete(target);
        Files.createDirectories(target.resolve("photos/0190bbbb"));
        for (String name : List.of("ledger.mv.db", "journal.log", "keys.json", "photos/0190bbbb/x.jpg", "backup-places.json")) {
            Files.writeString(target.resolve(name), name);
        }
        before = contents(target);
    }

    @Test
    @Timeout(240)
    void aHundredAreRefusedOrRestoredWhole() throws IOException {
        all(100);
    }

    @Test
    @Tag("faults")
    @Timeout(3600)
    void twoThousandAreRefusedOrRestoredWhole() throws IOException {
        all(2000);
    }

    private void all(int usual) throws IOException {
        long[] seeds = Figures.seeds(usual).toArray();
        for (long seed : seeds) {
            Random random = Figures.random(seed);
            MutatedBackup how = MutatedBackup.values()[random.nextInt(MutatedBackup.values().length)];
            String what = "seed " + seed + " (" + how + "; replay it with -Dfaults.seed=" + seed + ")";
            Path file = Files.write(place.resolve("mutated.tlbackup"), how.of(whole, other, random));
            try {
                if (one(file)) {
                    restoredOf.merge(how, 1, Integer::sum);
                }
            } catch (RuntimeException | AssertionError crashed) {
                found.add(new AssertionError(what, crashed));
                standing();
            }
        }
        Figures.tell("%,d mutated backups: %,d refused with nothing changed, %,d restored equal to the original (%s), %d crashed or differ",
                seeds.length, refused, restored, restoredOf, found.size());
        found.stream().skip(1).forEach(further -> found.getFirst().addSuppressed(further));
        if (!found.isEmpty()) {
            throw found.getFirst();
        }
    }

    /** @return whether it was restored */
    private boolean one(Path file) throws IOException {
        Restoration outcome = SampleFolder.restore(target, file);
        if (!(outcome instanceof Restoration.Restored done)) {
            refused++;
            assertThat(contents(target)).isEqualTo(before);
            return false;
        }
        restored++;
        try (Vault vault = sample.open(target, MORNING)) {
            assertThat(vault.store().snapshot()).isEqualTo(original);
            assertThat(vault.store().differenceFromLog()).isEmpty();
            assertThat(vault.store().differenceFrom(vault.store().chain())).isEmpty();
        }
        assertThat(contents(target.resolve("photos"))).isEqualTo(photos);
        assertThat(contents(target.resolve(done.replaced())).keySet()).hasSize(before.size() - 1);
        standing();
        return true;
    }

    @Test
    void aWrongPasswordReadsNothing() throws IOException {
        Path file = Files.write(place.resolve("whole.tlbackup"), whole);
        for (String wrong : List.of("", "horse-7-battery", "Horse-7-batterY", "x".repeat(10_000))) {
            assertThat(new RestoreBackup(target, MORNING).run(file, "test", keys -> keys.unlock(SampleFolder.USER, wrong.toCharArray(), MORNING.instant()),
                    false, UNWATCHED)).isInstanceOf(Restoration.Refused.class);
            assertThat(contents(target)).isEqualTo(before);
        }
    }

    @Test
    void aDamagedPhotoIsRefusedAndNothingIsChanged() throws IOException {
        Path file = Files.write(place.resolve("whole.tlbackup"), whole);
        Path photo = onlyPhoto();
        byte[] sound = Files.readAllBytes(photo);
        for (int at = 0; at < sound.length; at += 7) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 1;
            Files.write(photo, damaged);
            assertThat(SampleFolder.restore(target, file)).isInstanceOf(Restoration.Refused.class);
            assertThat(contents(target)).isEqualTo(before);
        }
        Files.write(photo, java.util.Arrays.copyOf(sound, sound.length - 1));
        assertThat(SampleFolder.restore(target, file)).isEqualTo(new Restoration.PhotosMissing(1, 1));
        assertThat(contents(target)).isEqualTo(before);
    }

    private Path onlyPhoto() throws IOException {
        try (Stream<Path> files = Files.list(place.resolve("photos"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void anotherOfficesBackupIsRestoredAsThatOfficesAndNotMixed() throws IOException {
        Path copy = Files.copy(otherFile, place.resolve("other.tlbackup"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(SampleFolder.restore(target, copy)).isInstanceOfSatisfying(Restoration.Restored.class,
                done -> assertThat(done.manifest().holds().rows()).containsEntry("preference", 1L));
    }
}
