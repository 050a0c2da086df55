package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.AddPhotos;
import org.townledger.cases.CaseState;
import org.townledger.cases.PhotoPhase;
import org.townledger.cases.PhotoSource;
import org.townledger.cases.SamplePhotos;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.vault.Vault;

/** Who carries the data folder away reads nobody's name and number in any of its files, its backups and its photos. */
@DisplayName("A stolen data folder")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StolenFolderTest {

    private static final Pattern ID_NUMBER = Pattern.compile("150699\\d{11}[\\dX]");
    private static final List<String> KINDS = List.of("households", "housing", "water", "schooling", "medical");

    /** The texts of the database may stand in a file as either. */
    private static final List<Charset> WRITTEN_AS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

    @TempDir
    static Path folder;
    private Path data;
    private Set<String> secrets;

    @BeforeAll
    void workInAnOffice() throws IOException {
        data = folder.resolve("data");
        Typed.done(data, "init", "--office", Typed.OFFICE);
        for (String kind : KINDS) {
            Typed.done(data, "import", kind, HousingTruth.SAMPLES.resolve(kind + ".xlsx").toString());
        }
        secrets = KINDS.stream().flatMap(kind -> Typed.in(data, "list", kind, "--format", "csv").out().lines().skip(1)).flatMap(StolenFolderTest::secretsOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        try (Vault vault = Entering.vault(data, Typed.CLOCK)) {
            var wiring = new Wiring(vault, Entering.WORDS);
            UUID house = wiring.store.read(tx -> wiring.houses.all(tx, HousingFilter.ALL)).stream().map(HousingCase::file)
                    .filter(file -> file.state() != CaseState.CLOSED).findFirst().orElseThrow().id();
            assertThat(wiring.photoActs("admin").add().run("admin", house, PhotoPhase.BEFORE,
                    List.of(PhotoSource.of("house.jpg", SamplePhotos.house(0, LocalDate.of(2026, 3, 12)))), (_, _, _) -> { }))
                    .isInstanceOf(AddPhotos.Outcome.Added.class);
        }
        Typed.done(data, "backup");
        Typed.done(data, "rebuild");
    }

    /** ID numbers, and names of people: the second and third columns after the case's own hold no others. */
    private static Stream<String> secretsOf(String row) {
        Stream<String> numbers = ID_NUMBER.matcher(row).results().map(found -> found.group());
        Stream<String> names = Stream.of(row.split(",")).filter(cell -> cell.matches("\\p{IsHan}{2,3}|\\p{IsHan}+·\\p{IsHan}+")).limit(3);
        return Stream.concat(numbers, names);
    }

    @Test
    void holdsNoNameAndNoNumberInAnyFile() throws IOException {
        assertThat(secrets).as("names and numbers of the samples").hasSizeGreaterThan(500);
        Map<String, byte[]> files = files();
        assertThat(files).as("the folder's files").containsKeys("ledger.mv.db", "journal.log", "keys.json").hasSizeGreaterThan(6);
        assertThat(files.keySet()).as("a backup and a photo among them").anyMatch(name -> name.endsWith(".tlbackup")).anyMatch(name -> name.startsWith("photos"));

        var found = new ArrayList<String>();
        files.forEach((name, bytes) -> WRITTEN_AS.forEach(charset -> {
            String text = new String(bytes, charset);
            secrets.stream().filter(text::contains).filter(secret -> secret.length() > 2).forEach(secret -> found.add(name + ": " + secret));
        }));
        assertThat(found).isEmpty();
    }

    @Test
    void opensByNoOtherPasswordAndChangesNothingByTheTry() throws IOException {
        Map<String, byte[]> before = files();

        Typed refused = Typed.in(data, "list", "housing", "--password-file", Files.writeString(folder.resolve("guess.txt"), "ein anderes").toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(files().get("ledger.mv.db")).isEqualTo(before.get("ledger.mv.db"));
        assertThat(files().get("journal.log")).isEqualTo(before.get("journal.log"));
    }

    private Map<String, byte[]> files() throws IOException {
        try (Stream<Path> tree = Files.walk(data)) {
            return tree.filter(Files::isRegularFile).collect(Collectors.toMap(file -> data.relativize(file).toString(), StolenFolderTest::bytes));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
