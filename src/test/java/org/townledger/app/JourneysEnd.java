package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseStep;
import org.townledger.housing.Grade;
import org.townledger.housing.HousingCase;
import org.townledger.housing.PartGrade;
import org.townledger.lists.SourceFile;

/** What {@link HousingJourneyTest} leaves behind: the database, the sheets and the workbook, opened after the window was closed. */
record JourneysEnd(Path folder, CaseNumber number, String head, String id) {

    void holds() throws Exception {
        try (var office = new TownOffice(folder.resolve("data"))) {
            holdsTheClosedCase(office);
            holdsTheLedgerAsAWorkbook(office);
        }
        holdsTheSheets();
    }

    private void holdsTheClosedCase(TownOffice office) {
        HousingCase house = office.store.read(tx -> office.wiring.houses.find(tx, number)).orElseThrow();
        assertThat(house.file().state()).isEqualTo(CaseState.CLOSED);
        assertThat(house.file().concerned().household()).isNotNull();
        assertThat(house.file().foundOn()).isEqualTo("2026-08-01");
        assertThat(house.file().closedOn()).isEqualTo("2026-11-23");
        assertThat(house.file().closeBasis()).isEqualTo("竣工验收表");
        assertThat(house.house().built()).isEqualTo(1987);
        assertThat(house.appraisal().grade()).isEqualTo(Grade.D);
        assertThat(house.appraisal().parts().walls()).isEqualTo(PartGrade.d);
        assertThat(house.repair().mode()).isEqualTo("拆除重建");
        assertThat(house.repair().planYear()).isEqualTo(2026);
        assertThat(house.repair().accepted()).isTrue();
        assertThat(house.money().subsidy()).isEqualByComparingTo(new BigDecimal("28000"));
        List<CaseStep> steps = office.store.read(tx -> office.wiring.cases.steps(tx, house.file().id()));
        assertThat(steps).extracting(CaseStep::kind).containsExactly("FOUND", "VERIFY", "START", "SUBMIT", "CLOSE");
        assertThat(steps).extracting(CaseStep::happenedOn).containsExactly(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 9),
                LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 20), LocalDate.of(2026, 11, 23));
        assertThat(office.listed()).hasSize(201);
        assertThat(office.store.firstBrokenLink()).isZero();
    }

    private void holdsTheLedgerAsAWorkbook(TownOffice office) {
        SourceFile written = office.read(folder.resolve("台账.xlsx"));
        assertThat(written.rowCount()).isEqualTo(201);
        List<String> rows = written.tables().getFirst().rows().stream().map(row -> row.cells().toString())
                .filter(cells -> cells.contains(number.text())).toList();
        assertThat(rows).singleElement().asString().contains(head, id, "拆除重建", "竣工验收表");
    }

    private void holdsTheSheets() throws Exception {
        assertThat(text("台账.pdf")).contains(head, number.text(), id, "拆除重建", "第1页");
        assertThat(text("公示.pdf")).contains(head, "150699********0592", "第1页").doesNotContain(id)
                .doesNotContainPattern("[0-9]{17}[0-9X]");
    }

    private String text(String pdf) throws Exception {
        try (var document = Loader.loadPDF(folder.resolve(pdf).toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s", "");
        }
    }
}
