package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.PrintLedger;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.sheets.LedgerSheet;
import org.townledger.sheets.Paper;

@DisplayName("A child that is the head of a household")
class ChildrenOnNoticesTest {

    @TempDir Path folder;

    @Test
    void standsOnTheOfficesSheetAndIsOnlyCountedOnTheNotice() throws Exception {
        Path sheet = Files.writeString(folder.resolve("危房.csv"), """
                户主,身份证号,嘎查村,鉴定等级,鉴定时间
                白音,%s,巴郎庙村,C,2026-03-01
                乌日娜,%s,巴郎庙村,D,2026-03-02
                """.formatted(SampleIdNumbers.of(LocalDate.of(1970, 5, 1), 11), SampleIdNumbers.of(LocalDate.of(2012, 5, 1), 12)));
        try (var office = new TownOffice(folder.resolve("data"))) {
            office.take(sheet);

            assertThat(printed(office, LedgerSheet.Audience.OFFICE)).contains("白音", "乌日娜");
            assertThat(printed(office, LedgerSheet.Audience.PUBLIC)).contains("白音", "另有 1 条涉及未成年人").doesNotContain("乌日娜");
        }
    }

    private String printed(TownOffice office, LedgerSheet.Audience audience) throws Exception {
        Path pdf = folder.resolve(audience + ".pdf");
        assertThat(office.wiring.housing.print().ledger(CaseFilter.ALL, Paper.A4_LANDSCAPE, audience, pdf)).isInstanceOf(PrintLedger.Outcome.Printed.class);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
