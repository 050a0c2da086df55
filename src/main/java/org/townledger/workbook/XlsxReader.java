package org.townledger.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.RawCell;

/** Workbooks of Excel 2007 and later, as Excel, WPS and LibreOffice write them. */
final class XlsxReader {

    /** How the format writes a character that XML cannot hold: {@code _x000D_} (ECMA-376 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Set<String> FAULTS =
            Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA");

    private final Limits limits;

    XlsxReader(Limits limits) {
        this.limits = limits;
    }

    List<SourceSheet> read(byte[] file, XlsxPackage contents, Progress progress) throws IOException, Refusal {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(contents.hasStyles(), true))) {
            var sheets = new ArrayList<SourceSheet>();
            List<Sheet> found = book.getSheets().limit(limits.sheets() + 1L).toList();
            if (found.size() > limits.sheets()) {
                throw new Refusal("tooManySheets", limits.sheets());
            }
            var total = new SheetRows.Total();
            for (Sheet sheet : found) {
                boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
                List<Merge> merges = contents.merges(sheet.getId());
                List<List<RawCell>> rows = rows(sheet, book.isDate1904(), total, progress);
                limits.check(merges, rows);
                sheets.add(new SourceSheet(sheet.getName(), hidden, rows, merges));
            }
            return sheets;
        }
    }

    private List<List<RawCell>> rows(Sheet sheet, boolean from1904, SheetRows.Total total, Progress progress) throws IOException, Refusal {
        var rows = new SheetRows(limits, total);
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                var cells = new ArrayList<RawCell>(row.getCellCount());
                int place = row.getRowNum() - 1;
                for (@Nullable Cell cell : row) {
                    cells.add(cell == null ? RawCell.BLANK : cell(cell, from1904));
                    // A file without row numbers is counted differently by the library's rows; its cells know better.
                    place = cell == null ? place : cell.getAddress().getRow();
                }
                rows.put(place, cells);
                progress.row();
            }
        }
        return rows.rows();
    }

    private static RawCell cell(Cell cell, boolean from1904) {
        return switch (cell.getValue()) {
            case BigDecimal number -> number(number, cell, from1904);
            case Boolean truth -> new RawCell.Truth(truth);
            case String text when isFault(cell, text) -> new RawCell.Fault(text);
            case String text -> RawCell.text(unescaped(text));
            case null, default -> RawCell.BLANK;
        };
    }

    private static boolean isFault(Cell cell, String text) {
        return cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA && FAULTS.contains(text);
    }

    private static RawCell number(BigDecimal number, Cell cell, boolean from1904) {
        if (Math.abs((long) number.scale()) > Limits.DIGITS || number.precision() > Limits.DIGITS) {
            // No spreadsheet's number: written out it would fill the memory.
            return RawCell.text(cell.getRawValue());
        }
        Integer id = cell.getDataFormatId();
        boolean dated = id != null && DateFormats.isDate(id, cell.getDataFormatString());
        return new RawCell.Number(dated && from1904 ? number.add(XlsReader.DAYS_TO_1904) : number, dated);
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                : text;
    }
}
