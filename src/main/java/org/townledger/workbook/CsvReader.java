package org.townledger.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.townledger.columns.RawCell;

/** Comma, semicolon or tab between the fields; quoted fields may hold line breaks. */
final class CsvReader {

    private static final char[] DELIMITERS = {',', '\t', ';'};
    private static final int LINES_LOOKED_AT = 50;

    /** How exports keep Excel from turning an ID number into a number: {@code ="1506…"}, or an apostrophe before it. */
    private static final Pattern SHIELDED = Pattern.compile("=\"([^\"]*)\"|'(?=\\d)(.*)");

    private final Limits limits;

    CsvReader(Limits limits) {
        this.limits = limits;
    }

    List<SourceSheet> read(String text, String sheetName, Progress progress) throws IOException, Refusal {
        char delimiter = delimiterOf(text);
        refuseEndlessLines(text, delimiter);
        var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false)
                .setLenientEof(true).setTrailingData(true).get();
        var rows = new SheetRows(limits, new SheetRows.Total());
        try (var records = format.parse(new StringReader(text))) {
            int row = 0;
            for (CSVRecord found : records) {
                rows.put(row++, cells(found));
                progress.row();
            }
        }
        return List.of(new SourceSheet(sheetName, false, rows.rows(), List.of()));
    }

    /** Before a record of a hundred million fields is made of a line. A quote that is never closed makes one field of all. */
    private void refuseEndlessLines(String text, char delimiter) throws Refusal {
        boolean quoted = false;
        int fields = 1;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            boolean ends = !quoted && (c == delimiter || c == '\n');
            length = ends ? 0 : length + 1;
            fields = !quoted && c == '\n' ? 1 : ends ? fields + 1 : fields;
            if (length > 2 * limits.cellText()) {
                throw new Refusal("cellTooLong", limits.cellText());
            }
            if (fields > Limits.LAST_COLUMN_OF_EXCEL) {
                throw new Refusal("tooWide", limits.columns());
            }
        }
    }

    private static List<RawCell> cells(CSVRecord found) {
        var cells = new ArrayList<RawCell>(found.size());
        for (String field : found) {
            var shielded = SHIELDED.matcher(field);
            boolean isShielded = shielded.matches();
            cells.add(RawCell.text(!isShielded ? field : shielded.group(1) != null ? shielded.group(1) : shielded.group(2)));
        }
        return cells;
    }

    /** The one that separates most in the first lines, counted outside quotes. */
    static char delimiterOf(String text) {
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        for (int i = 0, lines = 0; i < text.length() && lines < LINES_LOOKED_AT; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            lines += c == '\n' ? 1 : 0;
            for (int d = 0; d < DELIMITERS.length && !quoted; d++) {
                counts[d] += c == DELIMITERS[d] ? 1 : 0;
            }
        }
        int best = 0;
        for (int d = 1; d < DELIMITERS.length; d++) {
            best = counts[d] > counts[best] ? d : best;
        }
        return DELIMITERS[best];
    }
}
