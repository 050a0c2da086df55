package org.townledger.sheets;

import java.util.ArrayList;
import java.util.List;
import org.townledger.sheets.TypeCase.Weight;

/** A table's row whose texts are broken into lines; as high as its longest cell. */
record PlacedRow(List<List<String>> cells, Weight weight) {

    int lineCount() {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }

    /** Rows are kept whole; only one that no page could hold is divided. */
    List<PlacedRow> dividedInto(int mostLines) {
        var parts = new ArrayList<PlacedRow>();
        for (int from = 0; from < lineCount(); from += mostLines) {
            int start = from;
            parts.add(new PlacedRow(cells.stream()
                    .map(lines -> lines.subList(Math.min(start, lines.size()), Math.min(start + mostLines, lines.size())))
                    .toList(), weight));
        }
        return parts;
    }
}
