package org.townledger.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.townledger.columns.Column;
import org.townledger.wording.Wording;

/**
 * Writes ledgers as a clean workbook: the same columns, widths, drop-downs and print titles, and, for reading it in
 * again, the very values.
 */
public final class WriteWorkbook {

    static final String PROGRAM = "townledger";

    private final Wording wording;

    public WriteWorkbook(Wording wording) {
        this.wording = wording;
    }

    /** @param mark what the workbook is to be known by when it comes back, in a sheet that nobody sees */
    public void write(Path target, List<? extends SheetPlan<?>> sheets, Map<String, String> mark) throws CannotWrite {
        write(target, sheets, mark, rows -> { });
    }

    /**
     * @param rowsWritten is told how many rows have been written so far
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; no file is left then
     */
    public void write(Path target, List<? extends SheetPlan<?>> sheets, Map<String, String> mark, IntConsumer rowsWritten)
            throws CannotWrite {
        var progress = new Progress(rowsWritten);
        try {
            AtomicFile.write(target, out -> {
                var book = new Workbook(out, PROGRAM, "1.0");
                book.setGlobalDefaultFont(SheetLook.FONT, SheetLook.FONT_SIZE);
                var dropDowns = new DropDowns(book, wording);
                for (SheetPlan<?> plan : sheets) {
                    sheet(book.newWorksheet(plan.name()), plan, dropDowns, progress);
                }
                mark(book, mark);
                book.finish();
            });
        } catch (IOException failed) {
            throw CannotWrite.to(target, failed);
        }
        progress.finished();
    }

    private <C> void sheet(Worksheet sheet, SheetPlan<C> plan, DropDowns dropDowns, Progress progress) {
        var block = new HeaderBlock(plan.title(), plan.subtitle(), plan.columns().stream()
                .map(column -> new HeaderBlock.Heading(column.group(), column.heading(), column.paperWidth())).toList());
        int lastHeaderRow = block.write(sheet);
        int row = lastHeaderRow + 1;
        for (C found : plan.rows()) {
            for (int column = 0; column < plan.columns().size(); column++) {
                CellWriter.write(sheet, row, column, plan.columns().get(column).cellOf(found));
            }
            row++;
            progress.row();
        }
        for (int column = 0; column < plan.columns().size(); column++) {
            column(sheet, plan, column, lastHeaderRow + 1, row - 1, dropDowns);
        }
        SheetLook.page(sheet, block.width(), lastHeaderRow, wording.say("workbook.page", "&P", "&N"));
        if (!plan.locked().isEmpty()) {
            sheet.protect(SheetPlan.PASSWORD, SheetProtectionOption.SHEET, SheetProtectionOption.INSERT_COLUMNS,
                    SheetProtectionOption.DELETE_COLUMNS);
        }
    }

    /** Formats, locks and drop-downs of one column, over its rows and the spare ones below them. */
    private static void column(Worksheet sheet, SheetPlan<?> plan, int column, int firstRow, int lastRow, DropDowns dropDowns) {
        Column<?, ?> found = plan.columns().get(column);
        String format = format(found);
        boolean locked = plan.locked().contains(found.field());
        int lastSpare = lastRow + plan.spare();
        if (lastSpare < firstRow) {
            return;
        }
        if (lastRow >= firstRow) {
            Range filled = sheet.range(firstRow, column, lastRow, column);
            if (locked) {
                SheetLook.lockedCell(filled.style(), format);
            } else {
                SheetLook.cell(filled.style(), format);
                filled.style().protectionOption(ProtectionOption.LOCKED, false).set();
            }
        }
        if (plan.spare() > 0) {
            // No lines around spare rows: they would print as pages of empty boxes.
            sheet.range(lastRow + 1, column, lastSpare, column).style().fontName(SheetLook.FONT).wrapText(true).format(format)
                    .protectionOption(ProtectionOption.LOCKED, false).set();
        }
        if (!found.type().choices().isEmpty() && !locked) {
            dropDowns.over(sheet.range(firstRow, column, lastSpare, column), found.type().choices());
        }
    }

    private static String format(Column<?, ?> column) {
        return switch (column.type().shape()) {
            case TEXT, LONG_TEXT, ID_NUMBER, CHOICE, YES_NO -> CellWriter.TEXT;
            case NUMBER -> CellWriter.GENERAL;
            case MONEY -> CellWriter.MONEY;
            case DATE -> CellWriter.DATE;
        };
    }

    private static void mark(Workbook book, Map<String, String> mark) {
        if (mark.isEmpty()) {
            return;
        }
        Worksheet sheet = book.newWorksheet(Mark.SHEET);
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        int row = 0;
        for (var entry : mark.entrySet()) {
            sheet.value(row, 0, entry.getKey());
            sheet.value(row++, 1, entry.getValue());
        }
    }
}
