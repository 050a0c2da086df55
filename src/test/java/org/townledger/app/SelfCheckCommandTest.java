package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command selfcheck")
class SelfCheckCommandTest {

    @TempDir
    Path folder;
    private Path data;

    @BeforeEach
    void open() {
        data = folder.resolve("data");
        Typed.done(data, "init", "--office", Typed.OFFICE);
    }

    private void take(String... kinds) {
        for (String kind : kinds) {
            Typed.done(data, "import", kind, HousingTruth.SAMPLES.resolve(kind + ".xlsx").toString());
        }
    }

    private List<JsonNode> findings() throws Exception {
        Typed typed = Typed.in(data, "selfcheck", "--json");
        assertThat(typed.code()).isZero();
        var findings = new ArrayList<JsonNode>();
        new ObjectMapper().readTree(typed.out()).get("findings").forEach(findings::add);
        return findings;
    }

    @Test
    void findsNothingInAnEmptyLedger() throws Exception {
        assertThat(findings()).isEmpty();
        assertThat(Typed.in(data, "selfcheck").out()).contains("0 户、0 件，发现 0 条");
    }

    @Test
    void endsWith0AlthoughItFindsSomethingAndNamesEveryRule() throws Exception {
        take("households", "housing", "schooling");

        List<JsonNode> findings = findings();

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.get("rule").asText()).isNotBlank();
            assertThat(finding.get("reference").isBoolean()).isTrue();
            assertThat(finding.has("household_no")).isTrue();
            assertThat(finding.has("case_number")).isTrue();
            assertThat(finding.get("what").asText()).isNotBlank();
            assertThat(finding.get("reference").asBoolean()).isEqualTo(!finding.get("rule").asText().startsWith("本镇-"));
        });
        assertThat(findings.stream().map(finding -> finding.get("rule").asText()).distinct()).contains("本镇-01", "本镇-05", "1_02_001");
    }

    @Test
    void writesTheReportWithBothKindsAndTheRulesAndNamesNoChild() throws Exception {
        take("households", "schooling");
        Path report = folder.resolve("自查.xlsx");

        assertThat(Typed.in(data, "selfcheck", "--report", report.toString()).code()).isZero();

        try (var book = new ReadableWorkbook(report.toFile())) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("本镇规则", "外省参考", "规则");
            List<String> whom = sheets.getFirst().read().stream().filter(row -> row.getCellText(0).equals("本镇-04")).map(row -> row.getCellText(3)).toList();
            assertThat(whom).isNotEmpty().allMatch(text -> text.matches("学〔\\d{4}〕\\d{4}号"));
        }
    }

    @Test
    void isRefusedWhereTheReportCannotBeWritten() {
        Typed typed = Typed.in(data, "selfcheck", "--report", folder.resolve("no/such/自查.xlsx").toString());

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.error()).isNotBlank();
    }
}
