package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet of a month on the command line; the clock stands at 1 November 2026. */
class StatisticsCommandTest {

    @TempDir
    Path folder;
    private Path data;

    @BeforeEach
    void take() {
        data = folder.resolve("data");
        Typed.done(data, "init", "--office", Typed.OFFICE);
    }

    private Typed statistics(String... words) {
        var all = new java.util.ArrayList<>(java.util.List.of("statistics", "--json"));
        all.addAll(java.util.List.of(words));
        return Typed.in(data, all.toArray(String[]::new));
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"statistics", "statistics out.txt", "statistics --month october out.pdf", "statistics --report --reported out.pdf"})
    void wrongUseEndsWith2(String line) {
        assertThat(Typed.in(data, line.split(" ")).code()).isEqualTo(2);
    }

    @Test
    void aMonthToComeIsRefused() {
        assertThat(statistics("--month", "2026-12", out("a.pdf")).code()).isEqualTo(1);
        assertThat(statistics("--month", "2026-12", "--report", out("a.pdf")).code()).isEqualTo(1);
        assertThat(statistics("--month", "2026-10", "--reported", out("a.pdf")).code()).isEqualTo(1);
    }

    /** An old ledger of three years was read in today; it is counted by its own dates, as the list is. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-03", "2025-06", "2026-10"})
    void anOldLedgerIsCountedByItsOwnDates(String month) {
        Typed.done(data, "import", "housing", HousingTruth.SAMPLES.resolve("housing.xlsx").toString());
        String end = java.time.YearMonth.parse(month).atEndOfMonth().toString();
        long open = Typed.in(data, "list", "housing", "--on", end, "--state", "open").out().lines().skip(1).filter(line -> !line.isBlank()).count();

        Typed typed = statistics("--month", month, out("sheet.pdf"));

        assertThat(open).isPositive();
        assertThat(typed.out().replace(" ", "")).contains("\"open\":" + open).contains("\"counted_to\":\"" + end + "\"");
    }

    /** What was reported is printed as it was, whatever is recorded afterwards. */
    @Test
    void aReportedSheetIsPrintedAsItWas() throws IOException {
        Typed.done(data, "import", "housing", HousingTruth.SAMPLES.resolve("housing.xlsx").toString());
        Typed reported = statistics("--month", "2026-10", "--report", out("reported.pdf"));
        assertThat(reported.code()).as(reported.error()).isZero();
        Typed.done(data, "import", "water", HousingTruth.SAMPLES.resolve("water.xlsx").toString());

        Typed again = statistics("--month", "2026-10", "--reported", out("again.pdf"));
        Typed now = statistics("--month", "2026-10", out("now.pdf"));
        Typed workbook = statistics("--month", "2026-10", "--reported", out("again.xlsx"));

        assertThat(text(folder.resolve("again.pdf"))).isEqualTo(text(folder.resolve("reported.pdf"))).contains("2026年11月1日由admin上报");
        assertThat(again.out()).isEqualTo(reported.out().replace("reported.pdf", "again.pdf"));
        assertThat(now.out().replace("now.pdf", "again.pdf")).isNotEqualTo(again.out());
        assertThat(workbook.code()).isZero();
        assertThat(Files.size(folder.resolve("again.xlsx"))).isPositive();
    }
}
