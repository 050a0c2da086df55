package org.townledger.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.townledger.columns.RawCell;
import org.townledger.workbook.HeaderBlock.Heading;
import org.townledger.workbook.ReportPlan.ReportRow;
import org.townledger.wording.Wording;

/**
 * Writes what an import made of each row: number, verdict and reason, and beside them the row as it was. The report has
 * the source's own headings, so that it can be mended and read in again.
 */
public final class WriteReport {

    private static final int OWN_COLUMNS = 3;
    private static final double NARROWEST = 18;
    private static final double WIDEST = 60;
    private static final double DIGIT = 2;
    private static final double CHARACTER = 4;

    private final Wording wording;

    public WriteReport(Wording wording) {
        this.wording = wording;
    }

    public void write(Path target, ReportPlan plan) throws CannotWrite {
        try {
            AtomicFile.write(target, out -> {
                var book = new Workbook(out, WriteWorkbook.PROGRAM, "1.0");
                book.setGlobalDefaultFont(SheetLook.FONT, SheetLook.FONT_SIZE);
                sheet(book.newWorksheet(wording.say("workbook.report.sheet")), plan);
                book.finish();
            });
        } catch (IOException failed) {
            throw CannotWrite.to(target, failed);
        }
    }

    private void sheet(Worksheet sheet, ReportPlan plan) {
        var block = new HeaderBlock(wording.say("workbook.report.title", plan.sourceName()), "", headings(plan));
        int lastHeaderRow = block.write(sheet);
        int row = lastHeaderRow;
        for (ReportRow found : plan.rows()) {
            row++;
            sheet.value(row, 0, found.row().rowNumber());
            sheet.value(row, 1, found.verdict());
            sheet.value(row, 2, found.reason());
            SheetLook.lockedCell(sheet.range(row, 0, row, OWN_COLUMNS - 1).style(), CellWriter.GENERAL);
            List<RawCell> cells = found.row().cells();
            for (int i = 0; i < cells.size(); i++) {
                CellWriter.write(sheet, row, OWN_COLUMNS + i, cells.get(i));
                SheetLook.cell(sheet.range(row, OWN_COLUMNS + i, row, OWN_COLUMNS + i).style(), CellWriter.formatOf(cells.get(i)));
            }
            Progress.stopIfInterrupted();
        }
        SheetLook.page(sheet, block.width(), lastHeaderRow, wording.say("workbook.page", "&P", "&N"));
    }

    private List<Heading> headings(ReportPlan plan) {
        var own = Stream.of(new Heading("", wording.say("workbook.report.rowNumber"), 14),
                new Heading("", wording.say("workbook.report.verdict"), 18), new Heading("", wording.say("workbook.report.reason"), 70));
        var headings = new ArrayList<>(own.toList());
        List<SourceColumn> columns = plan.header().columns();
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            double widest = plan.rows().stream().mapToDouble(found -> width(found.row().cells().get(place))).max().orElse(0);
            headings.add(new Heading(columns.get(i).group(), columns.get(i).heading(), Math.clamp(widest, NARROWEST, WIDEST)));
        }
        return headings;
    }

    /** In millimetres, about: a Chinese character is twice as wide as a digit. */
    private static double width(RawCell cell) {
        return 4 + cell.shown().codePoints().mapToDouble(c -> c < 0x1100 ? DIGIT : CHARACTER).sum();
    }
}
