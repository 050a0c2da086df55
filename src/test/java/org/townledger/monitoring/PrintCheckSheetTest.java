package org.townledger.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.sheets.PaperFonts;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetWriter;

/** The check before a removal, read back from the PDF. */
class PrintCheckSheetTest {

    @Test
    void holdsEveryConditionWithItsVerdictAndClause(@TempDir Path folder) throws IOException {
        try (var town = new MonitoringTown(folder.resolve("data"))) {
            UUID household = town.household("150623100000417", "马存福", "边缘易致贫户", 1970);
            town.ready(household);
            town.house(household, 17);
            MonitoringFile file = town.read.of(household, RemovalWay.SUPPORTED).orElseThrow();

            SheetOutcome outcome = new PrintCheckSheet(new SheetWriter(new PaperFonts(), town.words), town.words).run(file, folder.resolve("check.pdf"));

            assertThat(outcome).isInstanceOf(SheetOutcome.Written.class);
            try (var document = Loader.loadPDF(folder.resolve("check.pdf").toFile())) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
                assertThat(text).contains("风险消除核查表", "马存福", "未达到", "住〔2026〕0017号发现，未销号", "2住房保障(1)", "收入持续稳定", "内部资料，含个人信息，不得张贴公示");
            }
        }
    }
}
