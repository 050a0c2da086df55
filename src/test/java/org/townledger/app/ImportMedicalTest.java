package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.ImportPlan;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.RowPlan;
import org.townledger.columns.Column;
import org.townledger.lists.ReadSource;
import org.townledger.lists.SourceFile;
import org.townledger.medical.MedicalCase;
import org.townledger.workbook.SourceRow;
import org.townledger.workbook.SourceTable;

@DisplayName("Taking in an old medical ledger")
class ImportMedicalTest {

    private static final Path SAMPLE = HousingTruth.SAMPLES.resolve("medical.xlsx");
    private static final List<String> HEADINGS = List.of("户主姓名", "患者", "身份证号", "所在嘎查", "农户类型", "疾病名称", "入院日期", "医疗总费用",
            "基本医保", "大病保险", "医疗救助金额", "自付金额", "自付比", "救助措施");

    @TempDir
    Path folder;
    private TownOffice office;

    @BeforeEach
    void open() {
        office = new TownOffice(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyRowOfTheTruthIsFoundAgainFieldByField() throws Exception {
        take(SAMPLE);
        List<Map<String, String>> truth = truth();

        assertThat(cut(listed(), truth.getFirst().keySet())).containsExactlyElementsOf(truth);
    }

    @Test
    void damagedNumbersAreFlaggedAndNoneIsGuessed() {
        take(SAMPLE);

        assertThat(listed()).filteredOn(row -> row.get("id_damaged").equals("true")).hasSize(2)
                .allSatisfy(row -> assertThat(row.get("id_number")).isEmpty());
    }

    @Test
    void aVillagesWorkbookSaysNothingOfWhatItsPeopleSufferFrom() throws Exception {
        take(SAMPLE);
        Path workbook = folder.resolve("village.xlsx");
        String village = office.store.read(tx -> office.wiring.medical.ledger().all(tx, CaseFilter.ALL)).getFirst().file().concerned().village();
        assertThat(office.wiring.medical.export().forVillage(village, workbook)).isEmpty();

        try (var read = new ReadableWorkbook(workbook.toFile())) {
            var cells = new ArrayList<String>();
            read.getSheets().forEach(sheet -> {
                try (var rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> cells.add(cell == null ? "" : cell.getText())));
                } catch (java.io.IOException unreadable) {
                    throw new java.io.UncheckedIOException(unreadable);
                }
            });
            assertThat(cells).noneMatch(said -> said.contains("病种") || said.contains("恶性肿瘤") || said.contains("高血压") || said.contains("慢病"));
        }
    }

    @Test
    void noColumnOfTheLedgerIsForTheWall() {
        assertThat(columns()).noneMatch(Column::isPublic);
    }

    @Test
    void twoStaysOfOnePersonAreOneCaseAndTwoOfTheSameNameAreNot() throws Exception {
        take(sheet("两次住院.xlsx",
                row("郑飞", "150699194906273677", "2026-02-01", "10000", "6000", "1000", "500", "2500", "25%"),
                row("郑飞", "150699194906273677", "2026-05-01", "20000", "12000", "3000", "1000", "4000", "20%"),
                row("郑飞", "", "2026-06-01", "5000", "3000", "", "500", "1500", "30%")));

        assertThat(listed()).extracting(row -> row.get("case_number") + "/" + row.get("stay"))
                .containsExactly("医〔2026〕0001号/1", "医〔2026〕0001号/2", "医〔2026〕0002号/1");
        assertThat(listed().getFirst()).containsEntry("self_paid_12m", "6500").containsEntry("found_on", "2026-02-01");
    }

    @Test
    void aLaterSheetsStayJoinsTheOpenCaseAndItsExportChangesNothing() throws Exception {
        take(sheet("一.xlsx", row("郑飞", "150699194906273677", "2026-02-01", "10000", "6000", "1000", "500", "2500", "25%")));
        take(sheet("二.xlsx", row("郑飞", "150699194906273677", "2026-05-01", "20000", "12000", "3000", "1000", "4000", "20%")));
        assertThat(listed()).hasSize(2).extracting(row -> row.get("case_number")).containsOnly("医〔2026〕0001号");
        Path exported = folder.resolve("out.xlsx");
        office.wiring.medical.export().run(CaseFilter.ALL, exported);

        assertThat(take(exported).tally().unchanged()).isEqualTo(2);
    }

    @Test
    void anEditOfTheSecondStayIsTakenForWhatItIs() throws Exception {
        take(sheet("两次住院.xlsx",
                row("郑飞", "150699194906273677", "2026-02-01", "10000", "6000", "1000", "500", "2500", "25%"),
                row("郑飞", "150699194906273677", "2026-05-01", "20000", "12000", "3000", "1000", "4000", "20%")));
        Path exported = folder.resolve("out.xlsx");
        office.wiring.medical.export().run(CaseFilter.ALL, exported);
        SourceFile sent = read(exported);
        SourceFile.Table table = sent.tables().getFirst();
        SourceRow second = table.rows().get(1);
        var edited = new SourceRow(second.rowNumber(), second.values().with(hospital(), "宁夏医科大学总医院"), second.cells());
        var rows = new SourceTable(List.of(table.rows().getFirst(), edited), table.content().skipped());

        ImportPlan<MedicalCase> plan = take(sent.with(table, new SourceFile.Table(table.sheet(), table.header(), table.proposal(), table.mapping(), rows)));

        assertThat(plan.tally().changed()).isEqualTo(1);
        assertThat(plan.tally().questions()).isZero();
        assertThat(listed()).extracting(row -> row.get("hospital")).containsExactly("", "宁夏医科大学总医院");
    }

    @SuppressWarnings("unchecked")
    private Column<MedicalCase, String> hospital() {
        return (Column<MedicalCase, String>) columns().stream().filter(column -> column.field().equals("hospital")).findFirst().orElseThrow();
    }

    @Test
    void partsThatMissTheTotalAreRefusedAndAShareThatMissesThemIsNoted() throws Exception {
        ImportPlan<MedicalCase> plan = take(sheet("账不平.xlsx",
                row("账不平", "150699194906273677", "2026-02-01", "10000", "6000", "1000", "500", "2400", "24%"),
                row("比例错", "150699193801050739", "2026-02-01", "10000", "6000", "", "1500", "2500", "35%")));

        assertThat(plan.rows().getFirst().verdict()).isInstanceOfSatisfying(RowPlan.Verdict.Refused.class, refused ->
                assertThat(office.wiring.wording.say(((RowPlan.Reason) refused.reasons().getFirst()).text())).contains("相差 100 元"));
        assertThat(listed()).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("serious", "0");
            assertThat(row.get("note")).contains("35%").contains("25%");
        });
    }

    private static List<String> row(String patient, String id, String admitted, String total, String basic, String serious, String aid, String self,
                                    String share) {
        return List.of("包玉山", patient, id, "大沙头村", "一般户", "高血压", admitted, total, basic, serious, aid, self, share, "临时救助");
    }

    @SafeVarargs
    private Path sheet(String name, List<String>... rows) throws Exception {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); var book = new Workbook(out, "offices", "1.0")) {
            var sheet = book.newWorksheet("Sheet1");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                for (int row = 0; row < rows.length; row++) {
                    sheet.value(row + 1, column, rows[row].get(column));
                }
            }
        }
        return file;
    }

    private List<Column<MedicalCase, ?>> columns() {
        return office.wiring.medical.ledger().columns(office.store.read(tx -> LedgerWords.of(tx, office.wiring.lists, office.wiring.wording)));
    }

    private ImportPlan<MedicalCase> take(Path file) {
        return take(read(file));
    }

    private ImportPlan<MedicalCase> take(SourceFile file) {
        return office.wiring.medical.imports().run(TownOffice.CLERK, file, ImportAnswers.NONE, _ -> { }).plan();
    }

    private SourceFile read(Path file) {
        return ((ReadSource.Outcome.Read) office.wiring.sources.read(file, columns(), _ -> { })).file();
    }

    private List<Map<String, String>> listed() {
        var listing = office.wiring.medical.list().now(CaseFilter.ALL);
        return listing.rows().stream().map(row -> listing.columns().stream().collect(Collectors.toMap(Column::field, column -> column.plainOf(row)))).toList();
    }

    private static List<Map<String, String>> cut(List<Map<String, String>> rows, java.util.Set<String> fields) {
        return rows.stream().map(row -> (Map<String, String>) new TreeMap<>(fields.stream().collect(Collectors.toMap(field -> field, row::get)))).toList();
    }

    private static List<Map<String, String>> truth() throws Exception {
        var rows = new ArrayList<Map<String, String>>();
        for (String line : Files.readAllLines(HousingTruth.SAMPLES.resolve("medical.truth.jsonl"))) {
            JsonNode truth = new ObjectMapper().readTree(line);
            var row = new TreeMap<String, String>();
            truth.fieldNames().forEachRemaining(field -> {
                if (!field.equals("ledger") && !field.equals("damaged")) {
                    row.put(field, truth.get(field).isNull() ? "" : truth.get(field).asText());
                }
            });
            row.put("id_damaged", Boolean.toString(truth.has("damaged")));
            rows.add(row);
        }
        return rows;
    }
}
