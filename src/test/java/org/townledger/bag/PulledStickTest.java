package org.townledger.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.townledger.bag.Offices.TOWN;
import static org.townledger.bag.Offices.UNWATCHED;
import static org.townledger.bag.Offices.below;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.faults.Figures;
import org.townledger.store.SmallDisk;
import org.townledger.ui.LongWork;

/** A writing that fails, at whatever step: it is told, nothing is left under the final name nor beside it. */
@DisplayName("A stick that is full, pulled out or bad")
class PulledStickTest {

    @TempDir
    Path folder;
    private Path stick;
    private Path scratch;
    private final Map<String, Integer> told = new TreeMap<>();

    @BeforeEach
    void insert() throws IOException {
        stick = Files.createDirectories(folder.resolve("stick"));
        scratch = folder.resolve("data");
    }

    @Nested
    class WhileWriting {

        @Test
        @Timeout(value = 1, unit = TimeUnit.MINUTES)
        void tenSticksFillUp() throws IOException, InterruptedException {
            fillUp(10);
        }

        @Test
        @Tag("faults")
        @Timeout(value = 10, unit = TimeUnit.MINUTES)
        void twoHundredSticksFillUp() throws IOException, InterruptedException {
            fillUp(200);
        }

        private void fillUp(int usual) throws IOException, InterruptedException {
            long[] seeds = Figures.seeds(usual).toArray();
            for (long seed : seeds) {
                var mounted = SmallDisk.mountedAt(stick, 6);
                assumeTrue(mounted.isPresent(), SmallDisk.NEEDED);
                try (SmallDisk disk = mounted.orElseThrow()) {
                    one(disk, Figures.random(seed), seed);
                }
            }
            Figures.tell("%,d sticks full before or while a package of 3 MB was written: told %s, nothing left", seeds.length, told);
        }

        private void one(SmallDisk disk, Random random, long seed) throws IOException {
            boolean before = random.nextInt(4) == 0;
            long at = random.nextLong(3_000_000);
            if (before) {
                disk.fillUpTo(random.nextInt(3_000_000));
            }
            var full = new boolean[] {before};
            CannotWriteBag cannot = write(disk.folder().resolve("0007.p7m"), (saying, done, of) -> {
                if (!full[0] && saying.key().equals("bag.write.sealing") && done >= at) {
                    full[0] = true;
                    fill(disk);
                }
            });
            assertThat(cannot.reason().key()).as("seed %d", seed).isEqualTo("workbook.write.diskFull");
            told.merge(cannot.reason().key(), 1, Integer::sum);
            assertThat(below(disk.folder())).as("seed %d", seed).containsOnlyKeys("filler");
            assertThat(below(scratch)).isEmpty();
            disk.free();
        }

        private void fill(SmallDisk disk) {
            try {
                disk.fillUpTo(0);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bag.write.sealing", "bag.write.checking"})
    void thatIsGoneIsTold(String at) {
        CannotWriteBag cannot = write(stick.resolve("0007.p7m"), (saying, done, of) -> {
            if (saying.key().equals(at) && done == of) {
                remove(stick);
            }
        });

        assertThat(cannot.reason().key()).isIn("workbook.write.noFolder", "bag.write.notRead");
        assertThat(below(folder)).isEmpty();
    }

    @Test
    void thatWasNeverThereIsTold() {
        assertThat(write(folder.resolve("none/0007.p7m"), UNWATCHED).reason().key()).isEqualTo("workbook.write.noFolder");
        assertThat(below(folder)).isEmpty();
    }

    @Test
    void thatGivesBackOtherBytesIsTold() {
        var turned = new boolean[1];
        CannotWriteBag cannot = write(stick.resolve("0007.p7m"), (saying, done, of) -> {
            if (!turned[0] && saying.key().equals("bag.write.checking")) {
                turned[0] = true;
                turnTheLastByte();
            }
        });

        assertThat(turned[0]).isTrue();
        assertThat(cannot.reason().key()).isEqualTo("bag.write.notRead");
        assertThat(below(folder)).isEmpty();
    }

    @Test
    void leavesAPartThatTheNextAttemptTakesAway() throws IOException, CannotWriteBag {
        Files.writeString(stick.resolve(".0007.p7m.0190aaaa.part"), "begun");
        Files.writeString(stick.resolve(".0008.p7m.0190aaaa.part"), "another's");

        Offices.write(stick.resolve("0007.p7m"), scratch);

        assertThat(below(stick)).containsOnlyKeys("0007.p7m", ".0008.p7m.0190aaaa.part");
    }

    @Nested
    class AndTheOwnDisk {

        @Test
        void whereItIsFullWhilePackingIsTold() throws IOException, InterruptedException {
            var mounted = SmallDisk.mountedAt(scratch, 2);
            assumeTrue(mounted.isPresent(), SmallDisk.NEEDED);
            try (SmallDisk disk = mounted.orElseThrow()) {
                assertThat(write(stick.resolve("0007.p7m"), UNWATCHED).reason().key()).isEqualTo("bag.write.scratchFull");
                assertThat(below(disk.folder())).isEmpty();
            }
            assertThat(below(stick)).isEmpty();
        }

        @Test
        void whereItIsFullWhileOpeningIsTold() throws IOException, InterruptedException, CannotWriteBag {
            Path file = stick.resolve("0007.p7m");
            WriteBag.write(file, TOWN, List.of(Offices.BANNER.certificate()), Map.of(), PulledStickTest::fill, scratch, UNWATCHED);
            var mounted = SmallDisk.mountedAt(scratch, 2);
            assumeTrue(mounted.isPresent(), SmallDisk.NEEDED);
            try (SmallDisk disk = mounted.orElseThrow()) {
                assertThat(Offices.atTheBanner(file, scratch)).isInstanceOfSatisfying(OpenBag.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("bag.open.full"));
                assertThat(below(disk.folder())).isEmpty();
            }
        }
    }

    @Test
    void whileAMessageIsWrittenIsTold() throws IOException, InterruptedException {
        var mounted = SmallDisk.mountedAt(stick, 1);
        assumeTrue(mounted.isPresent(), SmallDisk.NEEDED);
        try (SmallDisk disk = mounted.orElseThrow()) {
            disk.fillUpTo(100_000);
            assertThatThrownBy(() -> WriteMessage.write(stick.resolve("receipt.p7m"), TOWN, List.of(), new byte[500_000]))
                    .isInstanceOfSatisfying(CannotWriteBag.class, cannot -> assertThat(cannot.reason().key()).isEqualTo("workbook.write.diskFull"));
            assertThat(below(disk.folder())).containsOnlyKeys("filler");
        }
    }

    private CannotWriteBag write(Path file, LongWork.Progress progress) {
        return catchThrowableOfType(CannotWriteBag.class, () -> WriteBag.write(file, TOWN, List.of(Offices.BANNER.certificate()), Map.of(),
                PulledStickTest::fill, scratch, progress));
    }

    private static void fill(Payload.Entries bag) throws IOException {
        for (int i = 0; i < 30; i++) {
            byte[] photo = Offices.noise(100_000, i);
            bag.entry("photos/" + i + ".jpg", out -> out.write(photo));
        }
    }

    private void turnTheLastByte() {
        try (Stream<Path> parts = Files.list(stick)) {
            Path part = parts.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(part);
            bytes[bytes.length - 1] ^= 1;
            // In the same file, since it is being read.
            Files.write(part, bytes, StandardOpenOption.WRITE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
