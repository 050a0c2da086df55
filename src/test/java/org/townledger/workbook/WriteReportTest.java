package org.townledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.columns.RawCell;
import org.townledger.wording.Wording;

/** The report of the first cases of the sample, the last of them refused. */
class WriteReportTest {

    private static final Path SAMPLE = Path.of("src/test/resources/samples/housing.xlsx");

    @TempDir
    private Path folder;
    private SourceSheet report = new SourceSheet("", false, List.of(), List.of());

    @BeforeEach
    void write() throws CannotWrite {
        Path file = folder.resolve("report.xlsx");
        new WriteReport(new Wording(Wording.CHINESE)).write(file, plan());
        report = ((Opening.Opened) new OpenWorkbook().open(file)).workbook().sheets().getFirst();
    }

    @Test
    void beginsWithNumberVerdictAndReason() {
        assertThat(report.cell(0, 0).shown()).isEqualTo("导入结果：housing.xlsx");
        assertThat(report.rows().get(1)).extracting(RawCell::shown).startsWith("原行号", "导入结论", "导入说明", "序号", "所在位置");
        assertThat(report.rows().get(6)).extracting(RawCell::shown).startsWith("8", "未导入", "嘎查村不认识", "4", "洪山塘村");
    }

    @Test
    void keepsEachRowAsItWas() {
        ReportPlan plan = plan();
        for (int i = 0; i < plan.rows().size(); i++) {
            List<RawCell> written = report.rows().get(3 + i);
            List<RawCell> was = plan.rows().get(i).row().cells();
            for (int column = 0; column < was.size(); column++) {
                RawCell found = column + 3 < written.size() ? written.get(column + 3) : RawCell.BLANK;
                assertThat(found.shown()).isEqualTo(was.get(column).shown());
                assertThat(found).hasSameClassAs(was.get(column));
            }
        }
    }

    @Test
    void canBeReadInAgain() {
        Header header = new HeaderFinder(TestLedger.ALL).find(report).orElseThrow();
        MappingProposal proposal = MappingProposal.propose(header, report, TestLedger.ALL);
        assertThat(proposal.missing(TestLedger.ALL)).isEmpty();
        assertThat(proposal.columns().subList(0, 4)).allMatch(proposed -> proposed.target().equals(new Target.Ignored()));
        assertThat(new TableReader().read(report, header, proposal.mapping()).rows()).hasSize(plan().rows().size());
    }

    static ReportPlan plan() {
        SourceSheet sheet = ((Opening.Opened) new OpenWorkbook().open(SAMPLE)).workbook().sheets().getFirst();
        Header header = new HeaderFinder(TestLedger.ALL).find(sheet).orElseThrow();
        Mapping mapping = MappingProposal.propose(header, sheet, TestLedger.ALL).mapping();
        var rows = new TableReader().read(sheet, header, mapping).rows().subList(0, 4);
        return new ReportPlan("housing.xlsx", header, rows.stream().map(row -> row.rowNumber() == 8
                ? new ReportPlan.ReportRow(row, "未导入", "嘎查村不认识") : new ReportPlan.ReportRow(row, "已导入", "")).toList());
    }
}
