package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.AddPhotos;
import org.townledger.cases.PhotoPhase;
import org.townledger.cases.PhotoSource;
import org.townledger.cases.SamplePhotos;
import org.townledger.housing.HousingFilter;
import org.townledger.vault.Vault;
import org.townledger.workbook.OpenWorkbook;
import org.townledger.workbook.Opening;

/** Somebody at the banner who has its key from the safe and not this program opens what a town handed off, as the README says. */
@DisplayName("A stranger")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangerTest {

    private static final String BANNER = "150623000000";

    @TempDir
    static Path folder;
    private JsonNode packed;

    @BeforeAll
    void handOff() throws IOException {
        Path town = folder.resolve("town");
        Path banner = folder.resolve("banner");
        Typed.done(town, "init", "--office", Typed.OFFICE);
        Typed.done(banner, "init", "--office", BANNER);
        Typed.done(town, "import", "households", HousingTruth.SAMPLES.resolve("households.xlsx").toString());
        Typed.done(town, "import", "housing", HousingTruth.SAMPLES.resolve("housing.xlsx").toString());
        addAPhoto(town);
        Typed.done(banner, "handoff", "key", folder.resolve("banner.cer").toString());
        Typed.done(banner, "handoff", "key", "--private", folder.resolve("office.p12").toString());
        Typed.done(town, "handoff", "trust", folder.resolve("banner.cer").toString());
        Typed.done(town, "handoff", "key", folder.resolve("sender.cer").toString());
        packed = new ObjectMapper().readTree(Typed.in(town, "handoff", "pack", "--to", BANNER, "--out", folder.toString(), "--json").out());
        Files.move(Path.of(packed.get("package").asText()), folder.resolve("PACKAGE"));
        Files.writeString(folder.resolve("PASSWORD"), Typed.PASSWORD + "\n");
        Files.writeString(folder.resolve("zip-password"), "8-Horse-battery\n");
        Typed.done(town, "handoff", "pack", "--to", BANNER, "--out", Files.createDirectories(folder.resolve("plain")).toString(), "--plain",
                "--zip-password-file", folder.resolve("zip-password").toString());
    }

    private static void addAPhoto(Path town) throws IOException {
        try (Vault vault = Entering.vault(town, Typed.CLOCK)) {
            var wiring = new Wiring(vault, Entering.WORDS);
            UUID house = wiring.store.read(tx -> wiring.houses.all(tx, HousingFilter.ALL)).stream().filter(one -> one.file().state().isOpen())
                    .findFirst().orElseThrow().file().id();
            assertThat(wiring.photoActs("admin").add().run("admin", house, PhotoPhase.BEFORE,
                    List.of(PhotoSource.of("house.jpg", SamplePhotos.house(0, LocalDate.of(2026, 3, 12)))), (_, _, _) -> { })).isInstanceOf(AddPhotos.Outcome.Added.class);
        }
    }

    @Test
    void opensAndChecksAPackageByTheLinesOfTheReadme() throws Exception {
        needs("openssl", "unzip", "sha256sum", "bash");
        String readme = Files.readString(Path.of("README.md"));
        String lines = readme.substring(readme.indexOf("```", readme.indexOf("Opening a package without this program")) + 3);

        String said = run("bash", "-euo", "pipefail", "-c", lines.substring(0, lines.indexOf("```")));

        assertThat(said.lines().filter(line -> line.startsWith("data/"))).isNotEmpty().allMatch(line -> line.endsWith(": OK"));
        assertThat(said).endsWith(packed.get("hash").asText() + "  tagmanifest-sha256.txt\n");
        tablesAreAsTheyAreDescribed(folder.resolve("bag/data"));
        thePhotoIsAPicture(folder.resolve("bag/data"));
        theWorkbookOpens(folder.resolve("bag/data/ledgers"));
    }

    private static void tablesAreAsTheyAreDescribed(Path data) throws IOException {
        JsonNode described = new ObjectMapper().readTree(data.resolve("datapackage.json").toFile()).get("resources");
        var found = new ArrayList<String>();
        for (JsonNode table : described) {
            List<String> rows = Files.readAllLines(data.resolve(table.get("path").asText()));
            var fields = new ArrayList<String>();
            table.at("/schema/fields").forEach(field -> fields.add(field.get("name").asText()));
            assertThat(rows.getFirst().replace("\"", "").split(",")).as(table.get("path").asText()).containsExactlyElementsOf(fields);
            if (rows.size() > 1) {
                found.add(table.get("name").asText());
            }
        }
        assertThat(found).contains("household", "person", "housing-case");
    }

    private static void thePhotoIsAPicture(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            Path photo = files.filter(file -> file.toString().endsWith(".jpg")).findFirst().orElseThrow();
            assertThat(javax.imageio.ImageIO.read(photo.toFile())).isNotNull();
        }
    }

    @Test
    void opensTheArchiveForAnOfficeWithoutTheProgramBy7Zip() throws Exception {
        needs("7z");
        Path zip;
        try (Stream<Path> files = Files.list(folder.resolve("plain"))) {
            zip = files.findFirst().orElseThrow();
        }

        run("7z", "x", "-y", "-p8-Horse-battery", "-oplain-out", zip.toString());

        assertThat(new OpenWorkbook().open(workbook(folder.resolve("plain-out")))).isInstanceOf(Opening.Opened.class);
    }

    private static void theWorkbookOpens(Path ledgers) throws Exception {
        Path workbook = workbook(ledgers);
        needs("soffice");
        run("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", ledgers.resolve("csv").toString(), workbook.toString());
        try (Stream<Path> files = Files.list(ledgers.resolve("csv"))) {
            assertThat(Files.readString(files.findFirst().orElseThrow())).contains("住〔2026〕", "敖勒召其");
        }
    }

    private static Path workbook(Path ledgers) throws IOException {
        try (Stream<Path> files = Files.list(ledgers)) {
            return files.filter(file -> file.getFileName().toString().contains("住房")).findFirst().orElseThrow();
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        Process run = process.start();
        assertThat(run.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).as(() -> read(said)).isZero();
        return read(said);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static void needs(String... programs) {
        for (String program : programs) {
            assumeTrue(isThere(program), "skipped: needs " + program);
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(in -> Files.isExecutable(Path.of(in, program)));
    }
}
