package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CasePhoto;
import org.townledger.cases.PhotoPhase;
import org.townledger.faults.Figures;
import org.townledger.lists.ContentHash;
import org.townledger.store.Act;
import org.townledger.workbook.CannotWrite;

/** The program packs and merges more photos than it has memory. */
@DisplayName("A hand-off with more photos than memory")
class LargeHandoffTest {

    private static final String TOWN = HandoffWorld.TOWNS.getFirst();
    private static final int PHOTO = 1 << 20;
    private static final int AT_ONCE = 50;

    @TempDir
    Path folder;
    private HandoffWorld world;

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void ofAHundredMegabytesInNinetySix() throws Exception {
        run(96, 100);
    }

    @Test
    @Tag("faults")
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void ofAGigabyteIn256() throws Exception {
        run(256, 1024);
    }

    /** @param heap in megabytes @param photos of one megabyte each */
    private void run(int heap, int photos) throws Exception {
        world = new HandoffWorld(folder, 1);
        Typed.done(world.of(TOWN), "import", "housing", HandoffSheets.ledger(folder, TOWN, "housing", 20).toString());
        List<UUID> cases = world.in(world.of(TOWN), wiring -> wiring.housing.list().now(CaseFilter.ALL).rows().stream().map(house -> house.file().id()).toList());
        var random = new Random(photos);
        for (int from = 0; from < photos; from += AT_ONCE) {
            take(cases, from, Math.min(photos, from + AT_ONCE), random);
        }

        program(heap, world.of(TOWN), "handoff", "pack", "--to", HandoffWorld.BANNER, "--out", world.stick.toString());
        Path made = world.stick.resolve("敖勒召其镇-0001.p7m");
        assertThat(Files.size(made)).isGreaterThan((long) photos * PHOTO);
        program(heap, world.banner(), "handoff", "merge", made.toString());

        assertThat(world.atBanner(TOWN, "housing")).isEqualTo(world.atTown(TOWN, "housing"));
        int there = world.in(world.banner(), wiring -> (int) cases.stream().flatMap(id -> wiring.store.read(tx -> wiring.photos.of(tx, id)).stream())
                .filter(photo -> wiring.photoFiles.content(photo).isPresent()).count());
        assertThat(there).isEqualTo(photos);
        Figures.tell("%,d photos of 1 MB packed and merged by the program with a heap of %d MB; all there at the banner", photos, heap);
    }

    private void take(List<UUID> cases, int from, int to, Random random) {
        world.in(world.of(TOWN), wiring -> {
            var rows = new ArrayList<CasePhoto>();
            for (int i = from; i < to; i++) {
                byte[] content = new byte[PHOTO];
                random.nextBytes(content);
                String hash = ContentHash.of(content);
                UUID caseId = cases.get(i % cases.size());
                try {
                    wiring.photoFiles.keepAsSent(caseId, hash + ".jpg", hash, content);
                } catch (CannotWrite full) {
                    throw new UncheckedIOException(new IOException(full));
                }
                rows.add(new CasePhoto(UUID.randomUUID(), caseId, PhotoPhase.BEFORE, null, "IMG_%04d.jpg".formatted(i), null, hash, hash, hash + ".jpg", 1600, 1200,
                        PHOTO, Instant.EPOCH, "admin"));
            }
            return wiring.store.write(new Act("admin", "AddPhotos"), tx -> {
                rows.forEach(photo -> wiring.photos.save(tx, photo));
                return rows.size();
            });
        });
    }

    private void program(int heap, Path data, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap + "m", "-cp",
                System.getProperty("java.class.path"), "org.townledger.app.Main"));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString(), "--password-file", Typed.passwordFile().toString()));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor()).as(() -> read(said)).isZero();
    }

    private static String read(Path said) {
        try {
            return Files.readString(said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
