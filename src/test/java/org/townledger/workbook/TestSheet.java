package org.townledger.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.townledger.columns.RawCell;

/** Sheets as tests write them: a row a line, cells parted by a bar, {@code \n} for a line break in a cell. */
final class TestSheet {

    private TestSheet() {
    }

    static SourceSheet of(String lines, Merge... merges) {
        return named("台账", lines, merges);
    }

    static SourceSheet named(String name, String lines, Merge... merges) {
        var rows = new ArrayList<List<RawCell>>();
        for (String line : lines.split("\n", -1)) {
            rows.add(line.isBlank() ? List.of() : Arrays.stream(line.split("\\|", -1))
                    .map(cell -> cell.replace("\\n", "\n")).map(TestSheet::cell).toList());
        }
        return new SourceSheet(name, false, rows, List.of(merges));
    }

    private static RawCell cell(String text) {
        return text.startsWith("#") && text.length() > 1
                ? new RawCell.Number(new java.math.BigDecimal(text.substring(1)), false) : RawCell.text(text);
    }
}
