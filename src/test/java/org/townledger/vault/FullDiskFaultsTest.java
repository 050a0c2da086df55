package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.townledger.store.schema.Tables.PREFERENCE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.faults.Figures;
import org.townledger.store.Act;
import org.townledger.store.CannotStore;
import org.townledger.store.SmallDisk;
import org.townledger.store.Store;
import org.townledger.store.schema.tables.records.PreferenceRecord;
import org.townledger.wording.Sentence;

/**
 * A disk that fills up at any write, be it the log's, the database's, a photo's, one of the opening or the closing: it
 * is told, and all that was acknowledged before is there once there is space again.
 */
class FullDiskFaultsTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Sentence FULL = Sentence.of("store.disk.full");
    private static final int MEGABYTES = 12;
    private static final int LARGEST_REST = 600 << 10;

    @TempDir
    Path folder;
    private final MasterKey key = MasterKey.random();
    private final Set<String> acknowledged = new HashSet<>();
    private int toldAtWork;
    private int toldAtOpening;
    private int photosRefused;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void sixFullDisks() throws IOException, InterruptedException {
        fill(6);
    }

    @Test
    @Tag("faults")
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void oneHundredAndFiftyFullDisks() throws IOException, InterruptedException {
        fill(150);
    }

    private void fill(int usual) throws IOException, InterruptedException {
        long disks = 0;
        for (long seed : Figures.seeds(usual).toArray()) {
            var mounted = SmallDisk.mountedAt(folder.resolve("small"), MEGABYTES);
            assumeTrue(mounted.isPresent(), SmallDisk.NEEDED);
            try (SmallDisk disk = mounted.orElseThrow()) {
                acknowledged.clear();
                workUntilFull(disk, Figures.random(seed), seed);
            }
            disks++;
        }
        Figures.tell("%,d disks filled at different bytes: told %,d times at work, %,d times at opening, %,d photos refused; nothing acknowledged is lost",
                disks, toldAtWork, toldAtOpening, photosRefused);
    }

    private void workUntilFull(SmallDisk disk, Random random, long seed) throws IOException {
        Path data = disk.folder().resolve("data");
        try (Vault vault = open(data)) {
            save(vault.store(), 20);
            disk.fillUpTo(random.nextInt(LARGEST_REST));
            saveUntilFull(vault, random, seed);
            assertThat(rows(vault)).as("still readable, seed %d", seed).containsAll(acknowledged);
        }
        if (random.nextBoolean()) {
            openWhereNothingFits(data, seed);
        }
        disk.free();
        try (Vault vault = open(data)) {
            assertThat(rows(vault)).as("after there is space again, seed %d", seed).containsAll(acknowledged);
            assertThat(vault.store().firstBrokenLink()).as("seed %d", seed).isZero();
            save(vault.store(), 1);
            assertThat(rows(vault)).as("and it goes on, seed %d", seed).containsAll(acknowledged);
        }
    }

    private void saveUntilFull(Vault vault, Random random, long seed) {
        for (int times = 0; times < 3; ) {
            if (random.nextInt(4) == 0) {
                keepPhoto(vault, random);
            }
            try {
                save(vault.store(), 1 + random.nextInt(60));
            } catch (CannotStore full) {
                assertThat(full.reason()).as("seed %d", seed).isEqualTo(FULL);
                toldAtWork++;
                times++;
            }
        }
    }

    /** Whole or not at all. */
    private void keepPhoto(Vault vault, Random random) {
        Path photo = vault.files().root().resolve("photo-" + random.nextInt() + ".jpg");
        byte[] content = new byte[random.nextInt(40 << 10)];
        random.nextBytes(content);
        try {
            vault.files().write(photo, content);
            assertThat(vault.files().read(photo)).isEqualTo(content);
        } catch (IOException full) {
            assertThat(photo).doesNotExist();
            photosRefused++;
        }
    }

    private void openWhereNothingFits(Path data, long seed) {
        switch (Vault.open(data, "test", CLOCK, MasterKey.of(key.bytes()))) {
            case VaultOpening.Opened(Vault vault) -> vault.close();
            case VaultOpening.Refused(Sentence reason) -> {
                assertThat(reason).as("seed %d", seed).isEqualTo(FULL);
                toldAtOpening++;
            }
            case VaultOpening.Damaged(Sentence what) -> throw new AssertionError("a full disk is called damage, seed " + seed + ": " + what.key());
        }
    }

    private void save(Store store, int rows) {
        Set<String> saved = store.write(new Act("test", "Save"), tx -> {
            var ids = new HashSet<String>();
            for (int row = 0; row < rows; row++) {
                String id = tx.newId().toString();
                tx.save(new PreferenceRecord(id, "填".repeat(100)));
                ids.add(id);
            }
            return ids;
        });
        acknowledged.addAll(saved);
    }

    private static Set<String> rows(Vault vault) {
        return vault.store().read(tx -> tx.sql().select(PREFERENCE.ID).from(PREFERENCE).fetchSet(PREFERENCE.ID));
    }

    private Vault open(Path data) {
        VaultOpening opening = Vault.open(data, "test", CLOCK, MasterKey.of(key.bytes()));
        assertThat(opening).isInstanceOf(VaultOpening.Opened.class);
        return ((VaultOpening.Opened) opening).vault();
    }
}
