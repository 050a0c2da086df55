package org.townledger.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Which rows stand on which page. */
final class Pages {

    private Pages() {
    }

    /**
     * @param first  room on the first page
     * @param others room on each further page
     * @param tail   what must stand below the last row on its page, so that signatures are never alone on a page
     * @return at least one page; a page's rows in order
     */
    static List<List<PlacedRow>> of(List<PlacedRow> rows, ToDoubleFunction<PlacedRow> height, double first,
                                    double others, double tail) {
        var pages = new ArrayList<List<PlacedRow>>();
        pages.add(new ArrayList<>());
        double free = first;
        for (int r = 0; r < rows.size(); r++) {
            double needed = height.applyAsDouble(rows.get(r));
            // The sum stays with the row above it.
            double below = r == rows.size() - 1 ? tail : isLastBeforeSum(rows, r)
                    ? tail + height.applyAsDouble(rows.getLast()) : 0;
            if (needed + below > free && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>());
                free = others;
            }
            pages.getLast().add(rows.get(r));
            free -= needed;
        }
        return pages;
    }

    private static boolean isLastBeforeSum(List<PlacedRow> rows, int row) {
        return row == rows.size() - 2 && rows.getLast().weight() == TypeCase.Weight.BOLD;
    }
}
