package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger's years on the command line. */
class YearCommandTest {

    private static final String SAMPLE = HousingTruth.SAMPLES.resolve("housing.xlsx").toString();

    @TempDir
    Path folder;
    private Path data;

    @BeforeEach
    void take() {
        data = folder.resolve("data");
        Typed.done(data, "init", "--office", Typed.OFFICE);
    }

    private String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan housing", "plan housing 2026", "plan housing soon out.pdf", "turn-year housing", "turn-year cattle 2026"})
    void wrongUseEndsWith2(String line) {
        assertThat(Typed.in(data, line.split(" ")).code()).isEqualTo(2);
    }

    @Nested
    class TheSamplesLedger {

        private String year;

        @BeforeEach
        void take() {
            Typed.done(data, "import", "housing", SAMPLE);
            year = Typed.in(data, "list", "housing").out().lines().skip(1).findFirst().orElseThrow().replaceAll("(?s).*〔(\\d{4})〕.*", "$1");
        }

        @Test
        void isPrintedAsADraftOfTheYearsList() throws IOException {
            Path out = folder.resolve("plan.pdf");

            Typed typed = Typed.in(data, "plan", "housing", year, out.toString(), "--json");

            assertThat(typed.code()).as(typed.error()).isZero();
            assertThat(text(out)).contains("敖勒召其镇" + year + "年度住房安全台账", "尚未冻结", "合计 200 条", "统计表");
        }

        @Test
        void isNotTurnedForAYearToComeNorTakenBackBeforeItWas() {
            String next = Integer.toString(Integer.parseInt(year) + 1);

            Typed refused = Typed.in(data, "turn-year", "housing", next);

            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.error()).contains(next + " 年还没有开始");
            assertThat(Typed.in(data, "turn-year", "housing", year, "--undo").code()).isEqualTo(1);
        }
    }
}
