package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.faults.Figures;
import org.townledger.handoff.MergeLine;
import org.townledger.handoff.MergeOutcome;
import org.townledger.store.Transaction;

/** What a stick does to a package that the banner already has or has not yet: refused with nothing changed, or the very same. */
@DisplayName("Mutated packages at the banner")
class MutatedMergesTest {

    private static final String TOWN = HandoffWorld.TOWNS.getFirst();

    @TempDir
    Path folder;

    @Test
    @Timeout(240)
    void eightyChangeNothing() throws IOException {
        run(80);
    }

    @Test
    @Tag("faults")
    @Timeout(3600)
    void fiveThousandChangeNothing() throws IOException {
        run(5000);
    }

    private void run(int usual) throws IOException {
        var world = new HandoffWorld(folder, 1);
        Typed.done(world.of(TOWN), "import", "housing", HandoffSheets.ledger(folder, TOWN, "housing", 3).toString());
        byte[] first = Files.readAllBytes(world.pack(TOWN));
        Path second = world.pack(TOWN);
        byte[] whole = Files.readAllBytes(second);
        Files.write(folder.resolve("first.p7m"), first);
        world.merge(folder.resolve("first.p7m"));
        var outcomes = new TreeMap<String, Integer>();
        long[] seeds = Figures.seeds(usual).toArray();
        world.in(world.banner(), wiring -> {
            long standing = wiring.store.read(Transaction::journalSequence);
            boolean merged = false;
            for (long seed : seeds) {
                Path file = write(mutated(whole, first, Figures.random(seed)));
                List<MergeLine> lines = wiring.handoff.merge.run("admin", List.of(file), (_, _, _) -> { });
                assertThat(lines).as("seed %d", seed).hasSize(1);
                long now = wiring.store.read(Transaction::journalSequence);
                switch (lines.getFirst().outcome()) {
                    case MergeOutcome.Refused _ -> {
                        outcomes.merge("refused", 1, Integer::sum);
                        assertThat(now).as("seed %d", seed).isEqualTo(standing);
                    }
                    case MergeOutcome.Twice _ -> {
                        outcomes.merge("the same as before", 1, Integer::sum);
                        assertThat(now).as("seed %d", seed).isEqualTo(standing);
                    }
                    case MergeOutcome.Merged(var made) -> {
                        outcomes.merge("merged with identical contents", 1, Integer::sum);
                        assertThat(merged).as("seed %d: a second time", seed).isFalse();
                        assertThat(made.number()).isEqualTo(2);
                        merged = true;
                        standing = now;
                    }
                    case MergeOutcome.Held held -> throw new AssertionError("seed " + seed + ": " + held);
                }
            }
            return seeds.length;
        });
        assertThat(outcomes.get("refused")).isPositive();
        assertThat(world.atBanner(TOWN, "housing")).isEqualTo(world.atTown(TOWN, "housing"));
        Figures.tell("%,d mutated packages brought to the banner: %s; the ledger is the town's to the record", seeds.length, outcomes);
    }

    private Path write(byte[] bytes) {
        try {
            return Files.write(folder.resolve("mutated.p7m"), bytes);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static byte[] mutated(byte[] whole, byte[] other, Random random) {
        byte[] bytes = whole.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(7)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[random.nextInt(Math.min(2000, bytes.length))] ^= (byte) (1 << random.nextInt(8));
            case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(4096)), (byte) 0);
            case 3 -> bytes = Arrays.copyOf(bytes, at);
            case 4 -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(100));
            case 5 -> System.arraycopy(other, 0, bytes, 0, Math.min(at, other.length));
            default -> {
                for (int i = 0; i < 30; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
        }
        return bytes;
    }
}
