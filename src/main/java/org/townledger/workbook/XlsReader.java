package org.townledger.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.townledger.columns.RawCell;

/** Workbooks of Excel 97–2003, and what else comes in the same container. */
final class XlsReader {

    /** Days between 1899-12-30 and 1904-01-01, where the other calendar begins. */
    static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1462);

    private final Limits limits;

    XlsReader(Limits limits) {
        this.limits = limits;
    }

    List<SourceSheet> read(byte[] file, String fileName, Progress progress) throws IOException, Refusal {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            refuseWhatIsNoWorkbook(container.getRoot(), fileName);
            try (var book = new HSSFWorkbook(container)) {
                if (book.getNumberOfSheets() > limits.sheets()) {
                    throw new Refusal("tooManySheets", limits.sheets());
                }
                var sheets = new ArrayList<SourceSheet>();
                var total = new SheetRows.Total();
                for (int i = 0; i < book.getNumberOfSheets(); i++) {
                    boolean hidden = book.isSheetHidden(i) || book.isSheetVeryHidden(i);
                    sheets.add(sheet(book.getSheetAt(i), hidden, book.getInternalWorkbook().isUsing1904DateWindowing(), total, progress));
                }
                return sheets;
            }
        } catch (EncryptedDocumentException locked) {
            throw new Refusal("password", fileName);
        } catch (OldExcelFormatException old) {
            throw new Refusal("excel95", fileName);
        }
    }

    private static void refuseWhatIsNoWorkbook(DirectoryNode root, String fileName) throws Refusal {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new Refusal("password", fileName);
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw new Refusal("word", fileName);
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw new Refusal("slides", fileName);
        }
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            throw new Refusal(root.hasEntryCaseInsensitive("Book") ? "excel95" : "noSpreadsheet", fileName);
        }
    }

    private SourceSheet sheet(HSSFSheet sheet, boolean hidden, boolean from1904, SheetRows.Total total, Progress progress) throws Refusal {
        var rows = new SheetRows(limits, total);
        for (Row row : sheet) {
            var cells = new ArrayList<RawCell>();
            for (int c = 0; c < row.getLastCellNum(); c++) {
                cells.add(row.getCell(c) instanceof HSSFCell cell ? cell(cell, from1904) : RawCell.BLANK);
            }
            rows.put(row.getRowNum(), cells);
            progress.row();
        }
        var merges = sheet.getMergedRegions().stream()
                .map(m -> new Merge(m.getFirstRow(), m.getFirstColumn(), m.getLastRow(), m.getLastColumn())).toList();
        limits.check(merges, rows.rows());
        return new SourceSheet(sheet.getSheetName(), hidden, rows.rows(), merges);
    }

    private static RawCell cell(HSSFCell cell, boolean from1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> RawCell.text(cell.getStringCellValue());
            case NUMERIC -> number(cell, from1904);
            case BOOLEAN -> new RawCell.Truth(cell.getBooleanCellValue());
            case ERROR -> new RawCell.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, FORMULA, _NONE -> RawCell.BLANK;
        };
    }

    /** The format stores binary doubles; their shortest decimal is what Excel shows. */
    private static RawCell number(HSSFCell cell, boolean from1904) {
        var value = BigDecimal.valueOf(cell.getNumericCellValue());
        var style = cell.getCellStyle();
        boolean dated = DateFormats.isDate(style.getDataFormat(), style.getDataFormatString());
        return new RawCell.Number(dated && from1904 ? value.add(DAYS_TO_1904) : value, dated);
    }
}
