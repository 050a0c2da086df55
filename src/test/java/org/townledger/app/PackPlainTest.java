package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.townledger.store.schema.Tables.DISCLOSURE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import net.lingala.zip4j.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.handoff.PackPlain;
import org.townledger.handoff.PlainWish;
import org.townledger.handoff.ReadableLedgers;
import org.townledger.handoff.Stick;
import org.townledger.monitoring.ExportMonitored;
import org.townledger.ui.LongWork;
import org.townledger.workbook.OpenWorkbook;
import org.townledger.workbook.Opening;
import org.townledger.wording.Sentence;

@DisplayName("An archive for a banner without the program")
class PackPlainTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Set<String> ALL = Set.of("housing", "water", "schooling", "medical", "monitoring");
    private static final char[] PASSWORD = "8-Horse-battery".toCharArray();
    private static final LongWork.Progress UNWATCHED = (_, _, _) -> { };

    @TempDir
    private Path folder;
    private Path stick;
    private TownOffice office;

    @BeforeEach
    void aTownWithHouses() throws IOException {
        stick = Files.createDirectories(folder.resolve("KINGSTON"));
        office = new TownOffice(folder.resolve("data"));
        office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
        office.isNow("2026-11-01T03:00:00Z");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PackPlain.Outcome pack(PlainWish wish) {
        return office.wiring.handoff.plain.run(wish, stick, PASSWORD, UNWATCHED);
    }

    /** What lies in it, by name. */
    private Map<String, Path> unpacked(Path zip) throws IOException {
        var files = new HashMap<String, Path>();
        Path out = folder.resolve("out");
        try (var opened = new ZipFile(zip.toFile(), PASSWORD)) {
            opened.extractAll(out.toString());
        }
        try (Stream<Path> found = Files.list(out)) {
            found.forEach(file -> files.put(String.valueOf(file.getFileName()), file));
        }
        return files;
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private List<String> disclosed() {
        return office.store.read(tx -> tx.sql().selectFrom(DISCLOSURE).fetch(DISCLOSURE.FILE_NAME));
    }

    @Test
    void holdsAWorkbookOfEveryLedgerAndOfTheMonitoredHouseholds() throws IOException {
        var written = (PackPlain.Outcome.Written) pack(new PlainWish(ALL, TODAY));

        assertThat(written.file()).isEqualTo(stick.resolve("敖勒召其镇-2026-11-01.zip"));
        assertThat(written.bytes()).isEqualTo(Files.size(written.file()));
        assertThat(left()).containsExactly("敖勒召其镇-2026-11-01.zip");
        Map<String, Path> files = unpacked(written.file());
        assertThat(files).containsOnlyKeys("住房安全台账.xlsx", "饮水安全台账.xlsx", "控辍保学台账.xlsx", "医疗保障台账.xlsx", "监测对象.xlsx").hasSize(written.files());
        for (Path file : files.values()) {
            assertThat(new OpenWorkbook().open(file)).isInstanceOf(Opening.Opened.class);
        }
    }

    @Test
    void holdsWhatIsChosenAlone() throws IOException {
        var written = (PackPlain.Outcome.Written) pack(new PlainWish(Set.of("housing"), TODAY));

        assertThat(unpacked(written.file())).containsOnlyKeys("住房安全台账.xlsx");
    }

    @Test
    void isOfADayThatThePackageNames() throws IOException {
        office.isNow("2026-11-05T02:00:00Z");
        var written = (PackPlain.Outcome.Written) pack(new PlainWish(Set.of("housing"), TODAY));

        assertThat(written.file().getFileName()).hasToString("敖勒召其镇-2026-11-01.zip");
        assertThat(pack(new PlainWish(ALL, TODAY.minusDays(1)))).as("before anything was recorded").isEqualTo(refused("handoff.plain.notYet", TODAY.minusDays(1)));
    }

    @Test
    void isRefusedWithAReasonAndLeavesNothing() throws IOException {
        assertThat(office.wiring.handoff.plain.run(new PlainWish(ALL, TODAY), stick, "11111".toCharArray(), UNWATCHED)).isEqualTo(refused("vault.password.short", 8));
        assertThat(pack(new PlainWish(Set.of(), TODAY))).isEqualTo(refused("handoff.plain.nothing"));
        assertThat(pack(new PlainWish(ALL, TODAY.plusDays(1)))).isEqualTo(refused("handoff.pack.dayToCome"));
        Path gone = folder.resolve("gone");
        assertThat(office.wiring.handoff.plain.run(new PlainWish(ALL, TODAY), gone, PASSWORD, UNWATCHED)).isEqualTo(refused("handoff.pack.noFolder", gone.toString()));
        assertThat(left()).isEmpty();
    }

    @Test
    void isNotBegunOnAStickWithoutRoom() throws IOException {
        var readable = new ReadableLedgers(office.wiring.allLedgers(), new ExportMonitored(office.wiring.monitoring.read, Entering.WORDS), office.wiring.lists, Entering.WORDS);
        var full = new PackPlain(office.store, readable, office.wiring.lists, at -> Optional.of(new Stick(at, "KINGSTON", 4096, 16_000_000_000L)));

        assertThat(full.run(new PlainWish(ALL, TODAY), stick, PASSWORD, UNWATCHED))
                .isInstanceOfSatisfying(PackPlain.Outcome.Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo("handoff.plain.noRoom"));
        assertThat(left()).isEmpty();
    }

    @Test
    void isWrittenDownAsAllThatLeavesTheOffice() {
        recorded(UNWATCHED);

        assertThat(disclosed()).containsExactly("敖勒召其镇-2026-11-01.zip");
    }

    @Test
    void didNotLeaveWhereItWasStoppedAtAnyStep() throws IOException {
        var steps = new int[1];
        recorded((_, _, _) -> steps[0]++);
        Files.delete(stick.resolve("敖勒召其镇-2026-11-01.zip"));

        assertThat(steps[0]).isGreaterThan(ALL.size());
        for (int stop = 1; stop <= steps[0]; stop++) {
            var left = new int[] {stop};
            assertThatThrownBy(() -> recorded((_, _, _) -> {
                if (--left[0] == 0) {
                    throw new CancellationException();
                }
            })).isInstanceOf(CancellationException.class);
            assertThat(left()).as("stopped at step " + stop).isEmpty();
        }
        assertThat(disclosed()).as("the first one alone").hasSize(1);
    }

    private void recorded(LongWork.Progress progress) {
        var files = new RecordedFiles(new ChosenByTest(), office.wiring.audit.disclosures, TownOffice.CLERK);
        new RecordedPacking(office.wiring, TownOffice.CLERK, files).run(new PlainWish(ALL, TODAY), stick, PASSWORD, progress);
    }

    private static PackPlain.Outcome.Refused refused(String key, Object... arguments) {
        return new PackPlain.Outcome.Refused(Sentence.of(key, arguments));
    }
}
