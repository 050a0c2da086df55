package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.store.schema.Tables.PREFERENCE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.faults.Figures;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.schema.tables.records.PreferenceRecord;

/** A database file damaged anywhere is opened or rebuilt, and no acknowledged row is missing after. */
class DamageFaultsTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final int PAGE = 4096;

    private enum Left { CLOSED, KILLED }

    @TempDir
    Path folder;
    private final MasterKey key = MasterKey.random();
    private final Set<String> acknowledged = new HashSet<>();
    private int opened;
    private int rebuilt;

    /** Two folders of the same work: one that was closed in order, one as a killed program leaves it. */
    @BeforeEach
    void workInAFolder() throws IOException {
        Path data = folder.resolve("data");
        for (int day = 0; day < 3; day++) {
            try (Vault vault = open(data)) {
                for (int act = 0; act < 12; act++) {
                    save(vault.store(), day + "-" + act);
                }
                if (day == 2) {
                    copy(data, folder.resolve(Left.KILLED.name()));
                }
            }
        }
        copy(data, folder.resolve(Left.CLOSED.name()));
    }

    private void save(Store store, String act) {
        store.write(new Act("test", "Save"), tx -> {
            for (int row = 0; row < 15; row++) {
                String id = act + "-" + row;
                tx.save(new PreferenceRecord(id, "敖勒召其镇".repeat(8)));
                acknowledged.add(id);
            }
            return act;
        });
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void twelveDamagedFiles() throws IOException {
        damage(12);
    }

    @Test
    @Tag("faults")
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void threeHundredDamagedFiles() throws IOException {
        damage(300);
    }

    private void damage(int usual) throws IOException {
        long files = 0;
        for (long seed : Figures.seeds(usual).toArray()) {
            Random random = Figures.random(seed);
            Path data = folder.resolve("damaged");
            copy(folder.resolve(Left.values()[(int) (seed % 2)].name()), data);
            String done = damage(data.resolve("ledger.mv.db"), random);
            openOrRebuild(data, "seed " + seed + ": " + done);
            Folders.delete(data);
            files++;
        }
        Figures.tell("%,d damaged database files: %,d opened by themselves, %,d rebuilt; all %,d acknowledged rows there each time",
                files, opened, rebuilt, acknowledged.size());
    }

    private static String damage(Path file, Random random) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long at = random.nextLong(bytes.length());
            switch (random.nextInt(3)) {
                case 0 -> {
                    bytes.seek(at);
                    int was = bytes.read();
                    bytes.seek(at);
                    bytes.write(was ^ 1 << random.nextInt(8));
                    return "byte " + at + " flipped";
                }
                case 1 -> {
                    bytes.setLength(at);
                    return "cut at " + at;
                }
                default -> {
                    long page = at / PAGE * PAGE;
                    bytes.seek(page);
                    bytes.write(new byte[(int) Math.min(PAGE, bytes.length() - page)]);
                    return "page at " + page + " zeroed";
                }
            }
        }
    }

    private void openOrRebuild(Path data, String what) {
        VaultOpening opening = Vault.open(data, "test", CLOCK, MasterKey.of(key.bytes()));
        if (opening instanceof VaultOpening.Damaged) {
            assertThat(new RebuildVault(data, CLOCK, List::of).run("test", key)).as(what).isInstanceOf(Rebuilding.Rebuilt.class);
            opening = Vault.open(data, "test", CLOCK, MasterKey.of(key.bytes()));
            rebuilt++;
        } else {
            opened++;
        }
        assertThat(opening).as(what).isInstanceOf(VaultOpening.Opened.class);
        try (Vault vault = ((VaultOpening.Opened) opening).vault()) {
            Set<String> rows = vault.store().read(tx -> tx.sql().select(PREFERENCE.ID).from(PREFERENCE).fetchSet(PREFERENCE.ID));
            assertThat(rows).as(what).isEqualTo(acknowledged);
            assertThat(vault.store().firstBrokenLink()).as(what).isZero();
            save(vault.store(), "after");
            acknowledged.removeIf(id -> id.startsWith("after"));
        }
    }

    private Vault open(Path data) {
        return ((VaultOpening.Opened) Vault.open(data, "test", CLOCK, MasterKey.of(key.bytes()))).vault();
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
