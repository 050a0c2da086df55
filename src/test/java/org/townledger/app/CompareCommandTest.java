package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.workbook.OpenWorkbook;
import org.townledger.workbook.Opening;
import org.townledger.workbook.SourceSheet;

class CompareCommandTest {

    private static final String SCHOOL = HousingTruth.SAMPLES.resolve("school-roll.xlsx").toString();
    private static final String INSURANCE = HousingTruth.SAMPLES.resolve("insurance-roll.xlsx").toString();

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void withTheSampleRegister() {
        data = folder.resolve("data");
        Typed.done(data, "init", "--office", Typed.OFFICE);
        Typed.done(data, "import", "households", HousingTruth.SAMPLES.resolve("households.xlsx").toString());
    }

    @Nested
    class AsJson {

        @Test
        void theSchoolRollLacksExactlyTheTruth() throws IOException {
            JsonNode told = json(Typed.in(data, "compare", "school", SCHOOL, "--on", "2026-10-08", "--json"));
            assertThat(told.fieldNames()).toIterable().containsExactly("missing", "unknown", "different", "questions");
            assertThat(numbers(told.get("missing"))).isEqualTo(CompareRollsTest.truth("not_on_school_roll"));
            assertThat(told.get("unknown")).hasSize(15);
            assertThat(told.get("different")).isEmpty();
            assertThat(told.get("questions")).isEmpty();
        }

        @Test
        void theInsuranceRollLacksExactlyTheTruth() throws IOException {
            JsonNode told = json(Typed.in(data, "compare", "insurance", INSURANCE, "--json"));
            assertThat(numbers(told.get("missing"))).isEqualTo(CompareRollsTest.truth("not_insured"));
            assertThat(told.get("unknown")).isEmpty();
        }

        @Test
        void isTheSameTheSecondTime() {
            String first = Typed.in(data, "compare", "school", SCHOOL, "--json").out();
            assertThat(Typed.in(data, "compare", "school", SCHOOL, "--json").out()).isEqualTo(first);
        }
    }

    @Test
    void saysItInASentenceAndWritesAReportWithASheetAKindOfFinding() {
        Path report = folder.resolve("比对.xlsx");
        Typed typed = Typed.in(data, "compare", "school", SCHOOL, "--report", report.toString());
        assertThat(typed.out().strip()).isEqualTo("在校学生花名册比对完成：应在册 119 人；缺 15，多 15，不同 0，待问 0。");
        List<SourceSheet> sheets = ((Opening.Opened) new OpenWorkbook().open(report)).workbook().sheets();
        assertThat(sheets).extracting(SourceSheet::name).containsExactly("缺", "多", "不同", "待问");
        assertThat(sheets.getFirst().rows()).anyMatch(row -> row.stream().anyMatch(cell -> cell.shown().equals("名册上没有")));
    }

    @Test
    void anotherKindIsWrongUseAndAFileThatIsNoneIsRefused() {
        assertThat(Typed.in(data, "compare", "cattle", SCHOOL)).satisfies(typed -> {
            assertThat(typed.code()).isEqualTo(2);
            assertThat(typed.error()).contains("cattle");
        });
        assertThat(Typed.in(data, "compare", "school")).extracting(Typed::code).isEqualTo(2);
        assertThat(Typed.in(data, "compare", "school", folder.resolve("none.xlsx").toString())).satisfies(typed -> {
            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.error()).isNotBlank();
        });
    }

    private static JsonNode json(Typed typed) throws IOException {
        assertThat(typed.code()).as(typed.error()).isZero();
        return new ObjectMapper().readTree(typed.out());
    }

    private static Set<String> numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(entry -> entry.get("id_number").asText()).collect(Collectors.toCollection(TreeSet::new));
    }
}
