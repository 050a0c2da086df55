package org.townledger.cases;

import java.util.List;
import java.util.TreeMap;
import org.townledger.lists.ContentHash;
import org.townledger.workbook.Header;
import org.townledger.workbook.SourceColumn;
import org.townledger.workbook.SourceRow;

/** By which a row is known when it comes again: what it says under which heading, wherever it stands in the file. */
final class RowHash {

    private static final List<String> COUNTERS = List.of("序号", "序", "行号", "No.");

    private RowHash() {
    }

    /** @return SHA-256, 64 hex digits */
    static String of(Header header, SourceRow row) {
        var said = new TreeMap<String, String>();
        for (int at = 0; at < header.columns().size() && at < row.cells().size(); at++) {
            SourceColumn column = header.columns().get(at);
            String text = row.cells().get(at).shown().strip();
            if (!text.isEmpty() && !COUNTERS.contains(column.heading().strip())) {
                said.merge(column.label(), text, (first, second) -> first + "\u0001" + second);
            }
        }
        return ContentHash.of(said);
    }
}
