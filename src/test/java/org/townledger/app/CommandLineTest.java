package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.vault.Vault;

@DisplayName("The command line")
class CommandLineTest {

    private static final String SAMPLE = HousingTruth.SAMPLES.resolve("housing.xlsx").toString();
    private static final String HEADER = "office,case_number,state,id_number,id_damaged,village,head,household_type,grade,appraised_on,"
            + "repair,finished_on,accepted_on,subsidy,area,built";

    @TempDir
    Path folder;

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException none) {
            throw new AssertionError("not JSON: " + text, none);
        }
    }

    private static List<CSVRecord> rows(Typed typed) throws IOException {
        try (var parser = CSVParser.parse(typed.out(), CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        }
    }

    @Nested
    class WrongUseEndsWith2 {

        @ParameterizedTest
        @ValueSource(strings = {"init", "import housing", "import", "list", "export housing", "sheet housing", "close housing",
                "reopen housing 住〔2026〕0001号", "list housing --on 2026-01-01 --as-of 2026-01-01", "list housing --on gestern",
                "list housing --format xml", "list housing --state burnt", "nonsense", "list housing --nonsense"})
        void andSaysWhyOnStandardErrorAlone(String line) {
            Typed typed = Typed.in(folder, line.split(" "));

            assertThat(typed.code()).isEqualTo(2);
            assertThat(typed.out()).isEmpty();
            assertThat(typed.error()).isNotBlank();
            assertThat(folder).as("nothing was made").isEmptyDirectory();
        }

        @ParameterizedTest
        @ValueSource(strings = {"import cattle x.xlsx", "list cattle", "export cattle x.xlsx", "sheet households x.pdf", "close households 住〔2026〕0001号"})
        void whereThereIsNoSuchKind(String line) {
            Typed.done(folder, "init", "--office", Typed.OFFICE);

            assertThat(Typed.in(folder, line.split(" "))).satisfies(typed -> {
                assertThat(typed.code()).isEqualTo(2);
                assertThat(typed.error()).contains(line.split(" ")[1]);
            });
        }
    }

    @Nested
    class Init {

        @Test
        void takesAnEmptyFolderThatExistsAndSaysWhatItMade() {
            JsonNode made = json(Typed.in(folder, "init", "--office", Typed.OFFICE, "--json").out());

            assertThat(made.get("office").asText()).isEqualTo(Typed.OFFICE);
            assertThat(made.get("name").asText()).isEqualTo("敖勒召其镇");
        }

        @Test
        void makesTheUserThatItNamesTheAdministratorAndTellsTheRecoveryCode() {
            JsonNode made = json(Typed.in(folder, "init", "--office", Typed.OFFICE, "--user", "郭海燕", "--json").out());

            assertThat(made.get("user").asText()).isEqualTo("郭海燕");
            assertThat(made.get("recovery_code").asText()).matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}");
        }

        @Test
        void isWrongUseWithoutAPasswordFileAndMakesNothing() {
            Typed typed = Typed.plainly("init", "--office", Typed.OFFICE, "--data", folder.resolve("data").toString());

            assertThat(typed.code()).isEqualTo(2);
            assertThat(typed.error()).contains("--password-file").hasLineCount(1);
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void isRefusedTheSecondTimeAndLeavesTheFirst() {
            Typed.done(folder, "init", "--office", Typed.OFFICE);

            assertThat(Typed.in(folder, "init", "--office", "150623102000").code()).isEqualTo(1);
            assertThat(Typed.in(folder, "list", "housing").code()).isZero();
        }

        @Test
        void isRefusedForAnOfficeThatTheDivisionsDoNotHaveAndMakesNothing() {
            Typed typed = Typed.in(folder, "init", "--office", "999999999999");

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.error()).contains("999999999999").hasLineCount(1);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Nested
    class AFolderWithoutALedger {

        @Test
        void isRefusedInASentenceAndNotMade() {
            Path nowhere = folder.resolve("nowhere");

            Typed typed = Typed.in(nowhere, "list", "housing", "--json");

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.error()).contains(nowhere.toString(), "init").hasLineCount(1);
            assertThat(json(typed.out()).get("refused").asText()).isEqualTo(typed.error().strip());
            assertThat(nowhere).doesNotExist();
        }
    }

    @Nested
    class Import {

        @BeforeEach
        void init() {
            Typed.done(folder, "init", "--office", Typed.OFFICE);
        }

        @Test
        void givesItsFiguresAsJsonAndAgainChangesNothing() {
            JsonNode first = json(Typed.in(folder, "import", "housing", SAMPLE, "--json").out());
            JsonNode again = json(Typed.in(folder, "import", "housing", SAMPLE, "--json").out());

            assertThat(first.fieldNames()).toIterable().containsExactly("read", "imported", "changed", "unchanged", "refused", "questions");
            assertThat(first.get("imported").asInt()).isEqualTo(200);
            assertThat(again.get("unchanged").asInt()).isEqualTo(200);
            assertThat(again.get("imported").asInt() + again.get("changed").asInt()).isZero();
        }

        @Test
        void tryingItChangesNothingAndForesaysTheFigures() throws IOException {
            String foreseen = Typed.in(folder, "import", "housing", SAMPLE, "--dry-run", "--json").out();

            assertThat(rows(Typed.in(folder, "list", "housing"))).isEmpty();
            assertThat(Typed.in(folder, "import", "housing", SAMPLE, "--json").out()).isEqualTo(foreseen);
        }

        @Test
        void takesTheRegisterTheSameWay() {
            String register = HousingTruth.SAMPLES.resolve("households.xlsx").toString();

            assertThat(json(Typed.in(folder, "import", "households", register, "--json").out()).get("imported").asInt()).isPositive();
            assertThat(Typed.in(folder, "list", "households").out().lines().count()).isGreaterThan(500);
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OnTheLedgerOfTheSample {

        @TempDir
        static Path office;
        private Path data;
        private Path paper;

        @BeforeAll
        void take() {
            data = office.resolve("data");
            paper = office.resolve("out.pdf");
            Typed.done(data, "init", "--office", Typed.OFFICE);
            Typed.done(data, "import", "housing", SAMPLE);
        }

        private String numberOf(String state, String grade) throws IOException {
            return rows(Typed.in(data, "list", "housing")).stream()
                    .filter(row -> row.get("state").equals(state) && row.get("grade").equals(grade)).findFirst().orElseThrow().get("case_number");
        }

        private String stateOf(String number) throws IOException {
            return rows(Typed.in(data, "list", "housing", "--text", number)).getFirst().get("state");
        }

        private String printed() throws IOException {
            try (var document = Loader.loadPDF(paper.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }

        @Test
        void theListBeginsWithTheStableFieldNames() {
            Typed typed = Typed.in(data, "list", "housing");

            assertThat(typed.out()).startsWith(HEADER + ",");
            assertThat(typed.error()).isEmpty();
        }

        @Test
        void theListAsJsonHasTheSameRowsUnderTheSameNames() throws IOException {
            var asCsv = rows(Typed.in(data, "list", "housing", "--format", "csv"));
            JsonNode asJson = json(Typed.in(data, "list", "housing", "--format", "json").out());

            assertThat(asJson).hasSize(asCsv.size());
            assertThat(asJson.get(0).fieldNames()).toIterable().startsWith(HEADER.split(","));
            assertThat(asJson.get(0).get("subsidy").isNumber()).isTrue();
            assertThat(asJson.get(0).get("id_damaged").isBoolean()).isTrue();
        }

        @Test
        void asRecordedBeforeTheImportItIsEmptyThoughTheCasesWereFoundLongBefore() throws IOException {
            assertThat(rows(Typed.in(data, "list", "housing", "--as-of", "2026-10-31"))).isEmpty();
            assertThat(rows(Typed.in(data, "list", "housing", "--as-of", "2026-11-01"))).hasSize(200);
            assertThat(rows(Typed.in(data, "list", "housing", "--on", "2024-12-31"))).hasSizeBetween(1, 199)
                    .allSatisfy(row -> assertThat(row.get("found_on")).isLessThanOrEqualTo("2024-12-31"));
        }

        @Test
        void filtersNarrowTheList() throws IOException {
            assertThat(rows(Typed.in(data, "list", "housing", "--village", "三段地村", "--state", "open")))
                    .isNotEmpty().allSatisfy(row -> {
                        assertThat(row.get("village")).isEqualTo("三段地村");
                        assertThat(row.get("state")).isNotEqualTo("closed");
                    });
            assertThat(Typed.in(data, "list", "housing", "--village", "月亮湾村").code()).isEqualTo(1);
        }

        @Test
        void theExportReadsInAgainWithoutAnyChange() {
            Path book = office.resolve("out.xlsx");

            assertThat(json(Typed.in(data, "export", "housing", book.toString(), "--json").out()).get("workbook").asText()).isEqualTo(book.toString());
            assertThat(json(Typed.in(data, "import", "housing", book.toString(), "--json").out()).get("unchanged").asInt()).isEqualTo(200);
        }

        @Test
        void theSheetShowsThePeopleInFull() throws IOException {
            Typed typed = Typed.in(data, "sheet", "housing", paper.toString(), "--json");

            assertThat(json(typed.out()).get("pages").asInt()).isGreaterThan(1);
            assertThat(printed()).contains("150699199003192211");
        }

        @Test
        void thePublicSheetShowsNoFullIdNumberAndNoPhone() throws IOException {
            Typed.done(data, "sheet", "housing", paper.toString(), "--public");

            String text = printed();
            assertThat(text).contains("150699********2211").doesNotContainPattern(Pattern.compile("\\d{17}[0-9X]"));
            rows(Typed.in(data, "list", "housing")).stream().map(row -> row.get("phone")).filter(phone -> !phone.isEmpty())
                    .forEach(phone -> assertThat(text).doesNotContain(phone));
        }

        @Test
        void theSheetOfOneCaseShowsThatCaseAlone() throws IOException {
            var house = rows(Typed.in(data, "list", "housing")).getFirst();

            Typed.done(data, "sheet", "housing", paper.toString(), "--number", house.get("case_number"));

            assertThat(printed()).contains(house.get("id_number"), house.get("case_number"));
            assertThat(Typed.in(data, "sheet", "housing", paper.toString(), "--number", "住〔2026〕9999号").code()).isEqualTo(1);
        }

        @Test
        void closingIsRefusedWithEveryBlockerAndItsClause() throws IOException {
            String number = numberOf("verified", "D");

            Typed typed = Typed.in(data, "close", "housing", number, "--json");

            assertThat(typed.code()).isEqualTo(1);
            JsonNode blockers = json(typed.out()).get("blockers");
            assertThat(blockers).hasSizeGreaterThan(1).allSatisfy(blocker -> {
                assertThat(blocker.get("what").asText()).isNotBlank();
                assertThat(blocker.get("clause").asText()).contains("章");
                assertThat(typed.error()).contains(blocker.get("what").asText(), blocker.get("clause").asText());
            });
            assertThat(stateOf(number)).isEqualTo("verified");
        }

        @Test
        void aHouseOfGradeAIsClosedAndReopenedForAReasonUnderItsNumber() throws IOException {
            String number = numberOf("verified", "A");

            assertThat(json(Typed.in(data, "close", "housing", number, "--json").out()).get("state").asText()).isEqualTo("closed");
            assertThat(Typed.in(data, "reopen", "housing", number).code()).isEqualTo(2);
            assertThat(stateOf(number)).isEqualTo("closed");
            assertThat(Typed.in(data, "reopen", "housing", number, "--reason", "山墙开裂").code()).isZero();
            assertThat(stateOf(number)).isEqualTo("reopened");
        }

        @ParameterizedTest
        @ValueSource(strings = {"住〔2026〕9999号", "水〔2026〕0001号", "0001"})
        void aNumberThatTheLedgerDoesNotHaveIsNamed(String number) {
            assertThat(Typed.in(data, "close", "housing", number)).satisfies(typed -> {
                assertThat(typed.code()).isEqualTo(1);
                assertThat(typed.error()).contains(number).hasLineCount(1);
            });
        }

        @Test
        void aReportThatCannotBeWrittenIsRefusedInASentence() throws IOException {
            Path notAFolder = Files.createFile(office.resolve("file"));

            Typed typed = Typed.in(data, "import", "housing", SAMPLE, "--report", notAFolder.resolve("report.xlsx").toString());

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.error()).hasLineCount(1).contains("report.xlsx");
        }
    }

    @Nested
    class WhatNobodyForesaw {

        private static final String NAME = "巴图";

        @BeforeEach
        void breakTheLedger() {
            Typed.done(folder, "init", "--office", Typed.OFFICE);
            try (Vault vault = Entering.vault(folder, Typed.CLOCK)) {
                vault.store().read(tx -> tx.sql().execute("drop table housing_case cascade"));
            }
        }

        @Test
        void isToldInOneSentenceAndItsTraceStandsInTheLogWithoutNames() throws IOException {
            Typed typed = Typed.in(folder, "list", "housing", "--text", NAME);

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.out()).isEmpty();
            assertThat(typed.error()).hasLineCount(1).contains("没有写入台账", folder.resolve("log").toString()).doesNotContain("Exception");
            assertThat(folder.resolve("log/townledger-0.log")).content().contains("unexpected failure", "\tat org.townledger.")
                    .doesNotContain(NAME, "select ");
        }
    }
}
