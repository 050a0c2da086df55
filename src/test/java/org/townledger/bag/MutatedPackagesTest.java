package org.townledger.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.bag.Offices.TOWN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.faults.Figures;

/**
 * Whatever is done to a package, it is refused in a sentence, or, where the altered byte is one that nothing
 * authenticates (another reader's copy of the key, a time in the archive), it is read with identical contents.
 */
@DisplayName("Mutated packages")
class MutatedPackagesTest {

    @TempDir
    Path folder;
    private Path file;
    private Path scratch;
    private SealedBag sealed;
    private MutatedPackage.Samples samples;
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<MutatedPackage, Integer> read = new EnumMap<>(MutatedPackage.class);
    private final List<AssertionError> found = new ArrayList<>();

    @BeforeEach
    void writeThePackages() throws IOException, CannotWriteBag {
        file = folder.resolve("0007.p7m");
        scratch = folder.resolve("data");
        WriteBag.write(file, TOWN, List.of(Offices.BANNER.certificate()), Map.of("External-Identifier", "6"),
                bag -> bag.entry("datapackage.json", out -> out.write('{')), scratch, Offices.UNWATCHED);
        byte[] other = Files.readAllBytes(file);
        sealed = Offices.write(file, scratch);
        byte[] whole = Files.readAllBytes(file);
        samples = new MutatedPackage.Samples(whole, MutatedPackage.opened(whole), other, MutatedPackage.opened(other));
    }

    @Test
    @Timeout(120)
    void aHundredAndFiftyAreRefusedOrReadTheSame() throws IOException {
        all(150);
    }

    @Test
    @Tag("faults")
    @Timeout(1800)
    void fiveThousandAreRefusedOrReadTheSame() throws IOException {
        all(5000);
    }

    private void all(int usual) throws IOException {
        long[] seeds = Figures.seeds(usual).toArray();
        for (long seed : seeds) {
            Random random = Figures.random(seed);
            MutatedPackage how = MutatedPackage.values()[(int) (seed % MutatedPackage.values().length)];
            try {
                one(how, Files.write(file, how.of(samples, random)));
            } catch (RuntimeException | AssertionError crashed) {
                found.add(new AssertionError("seed " + seed + " (" + how + "; replay it with -Dfaults.seed=" + seed + ")", crashed));
            }
        }
        Figures.tell("%,d mutated packages: %,d refused (%s), %,d read with identical contents (%s), %d crashed or differ", seeds.length,
                sum(refused), refused, sum(read), read, found.size());
        found.stream().skip(1).forEach(further -> found.getFirst().addSuppressed(further));
        if (!found.isEmpty()) {
            throw found.getFirst();
        }
    }

    private void one(MutatedPackage how, Path mutated) throws IOException {
        switch (Offices.atTheBanner(mutated, scratch)) {
            case OpenBag.Refused(var reason) -> refused.merge(reason.key(), 1, Integer::sum);
            case OpenBag.Opened(OpenedBag bag) -> {
                try (bag) {
                    assertThat(bag.signer()).isEqualTo(TOWN.certificate());
                    assertThat(bag.hash()).isEqualTo(sealed.hash());
                    assertThat(bag.bagInfo()).containsAllEntriesOf(Offices.ABOUT);
                    assertThat(new TreeMap<>(Offices.read(bag))).usingRecursiveComparison().isEqualTo(new TreeMap<>(Offices.CONTENTS));
                }
                read.merge(how, 1, Integer::sum);
            }
        }
        assertThat(Offices.below(scratch)).as("left-over temporary files").isEmpty();
    }

    @Test
    @Timeout(60)
    void sixtyMessagesAreRefusedOrReadTheSame() throws IOException, CannotWriteBag {
        messages(60);
    }

    @Test
    @Tag("faults")
    @Timeout(600)
    void twoThousandMessagesAreRefusedOrReadTheSame() throws IOException, CannotWriteBag {
        messages(2000);
    }

    private void messages(int usual) throws IOException, CannotWriteBag {
        byte[] json = "{\"issue\":3,\"records\":[]}".repeat(200).getBytes(StandardCharsets.UTF_8);
        WriteMessage.write(file, TOWN, List.of(Offices.BANNER.certificate()), json);
        byte[] whole = Files.readAllBytes(file);
        byte[] signed = MutatedPackage.opened(whole);
        WriteMessage.write(file, TOWN, List.of(Offices.BANNER.certificate()), new byte[] {'1'});
        byte[] other = Files.readAllBytes(file);
        var those = new MutatedPackage.Samples(whole, signed, other, MutatedPackage.opened(other));
        List<MutatedPackage> ways = java.util.stream.Stream.of(MutatedPackage.values())
                .filter(way -> way.ordinal() <= MutatedPackage.ZIP_CUT.ordinal() || way == MutatedPackage.NOISE_SEALED).toList();
        int same = 0;
        long[] seeds = Figures.seeds(usual).toArray();
        for (long seed : seeds) {
            MutatedPackage how = ways.get((int) (seed % ways.size()));
            Files.write(file, how.of(those, Figures.random(seed)));
            if (OpenMessage.open(file, List.of(Offices.BANNER), List.of(TOWN.certificate())) instanceof OpenMessage.Opened opened) {
                assertThat(opened.json()).as("seed %d (%s)", seed, how).isEqualTo(json);
                assertThat(opened.signer()).isEqualTo(TOWN.certificate());
                same++;
            }
        }
        Figures.tell("%,d mutated messages: %,d refused, %,d read with identical contents", seeds.length, seeds.length - same, same);
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
