package org.townledger.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.townledger.columns.CellType;
import org.townledger.columns.Column;
import org.townledger.columns.RawCell;
import org.townledger.columns.Reading;
import org.townledger.columns.RowValues;
import org.townledger.workbook.SourceTable.Skipped;
import org.townledger.workbook.SourceTable.Why;

/** Reads the rows below a header by a mapping. */
public final class TableReader {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private record Place(int row, int column) {
    }

    public SourceTable read(SourceSheet sheet, Header header, Mapping mapping) {
        return read(sheet, header, mapping, rows -> { });
    }

    /**
     * @param rowsRead is told how many rows have been read so far
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public SourceTable read(SourceSheet sheet, Header header, Mapping mapping, IntConsumer rowsRead) {
        var progress = new Progress(rowsRead);
        var sieve = new RowSieve(sheet, header);
        var carried = carriedDown(sheet, header);
        var rows = new ArrayList<SourceRow>();
        var skipped = new ArrayList<>(linesAbove(sheet, header));
        for (int row = header.lastRow() + 1; row < sheet.rows().size(); row++) {
            var why = sieve.whySkipped(row);
            if (why.isPresent()) {
                skipped.add(new Skipped(row + 1, why.get()));
            } else {
                rows.add(row(sheet, row, header, mapping, carried));
            }
            progress.row();
        }
        progress.finished();
        return new SourceTable(rows, skipped);
    }

    private static List<Skipped> linesAbove(SourceSheet sheet, Header header) {
        var lines = new ArrayList<Skipped>();
        for (int row = 0; row < header.firstRow(); row++) {
            lines.add(new Skipped(row + 1, sheet.isEmptyRow(row) ? Why.EMPTY : Why.TITLE));
        }
        return lines;
    }

    private static SourceRow row(SourceSheet sheet, int row, Header header, Mapping mapping, Map<Place, RawCell> carried) {
        var readings = new LinkedHashMap<Column<?, ?>, Reading<?>>();
        var raw = new LinkedHashMap<Column<?, ?>, RawCell>();
        var notes = new LinkedHashMap<String, String>();
        for (Mapping.Entry entry : mapping.entries()) {
            SourceColumn source = entry.source();
            RawCell cell = carried.getOrDefault(new Place(row, source.index()), sheet.cell(row, source.index()));
            switch (entry.target()) {
                case Target.ToColumn(var column) -> {
                    RawCell counted = column.type().shape() == CellType.Shape.MONEY ? inYuan(cell, source.unit()) : cell;
                    readings.put(column, column.type().read(counted));
                    raw.put(column, cell);
                }
                case Target.AsNote() -> addNote(notes, source, cell);
                case Target.Ignored() -> { }
            }
        }
        var cells = header.columns().stream().map(column -> sheet.cell(row, column.index())).toList();
        return new SourceRow(row + 1, new RowValues(row + 1, readings, raw, notes), cells);
    }

    /** Two columns of one heading are both kept. */
    private static void addNote(Map<String, String> notes, SourceColumn source, RawCell cell) {
        String text = asWritten(cell).strip();
        if (!text.isEmpty()) {
            notes.merge(source.label(), text, (first, second) -> first + "；" + second);
        }
    }

    private static String asWritten(RawCell cell) {
        return cell instanceof RawCell.Number(var days, boolean dated) && dated && days.signum() > 0
                ? DAY_ZERO.plusDays(days.setScale(0, RoundingMode.FLOOR).longValueExact()).toString()
                : cell.shown();
    }

    /** A bare number counts in the heading's unit; {@code 2.8万元} in the cell says its own. */
    private static RawCell inYuan(RawCell cell, MoneyUnit unit) {
        if (unit.yuan().equals(BigDecimal.ONE)) {
            return cell;
        }
        if (cell instanceof RawCell.Number(var value, boolean dated) && !dated) {
            return new RawCell.Number(value.multiply(unit.yuan()), false);
        }
        String plain = Normalizer.normalize(cell.shown(), Normalizer.Form.NFKC).strip();
        return cell instanceof RawCell.Text && BARE_NUMBER.matcher(plain).matches()
                ? new RawCell.Number(new BigDecimal(plain.replace(",", "")).multiply(unit.yuan()), false)
                : cell;
    }

    /** A cell merged over several rows holds for each of them; only its first row has it in the file. */
    private static Map<Place, RawCell> carriedDown(SourceSheet sheet, Header header) {
        var carried = new HashMap<Place, RawCell>();
        for (Merge merge : sheet.merges()) {
            if (merge.firstRow() > header.lastRow() && merge.height() > 1) {
                RawCell value = sheet.cell(merge.firstRow(), merge.firstColumn());
                int last = Math.min(merge.lastRow(), sheet.rows().size() - 1);
                for (int row = merge.firstRow() + 1; row <= last; row++) {
                    carried.put(new Place(row, merge.firstColumn()), value);
                }
            }
        }
        return carried;
    }
}
