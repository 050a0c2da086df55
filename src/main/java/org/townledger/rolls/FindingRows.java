package org.townledger.rolls;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.townledger.ui.Page;
import org.townledger.ui.PageRequest;
import org.townledger.ui.PageSource;

/** The findings that a chip leaves, page by page; what nobody has looked at comes first. */
final class FindingRows implements PageSource<FindingRow> {

    private static final Comparator<FindingRow> OPEN_FIRST = Comparator.comparing((FindingRow row) -> !row.finding().isOpen())
            .thenComparing(FindingRow::village).thenComparing(row -> row.finding().id());

    private final Map<String, Function<FindingRow, String>> sorts;
    private volatile List<FindingRow> rows = List.of();

    /** @param sorts the texts that columns sort by, by their field */
    FindingRows(Map<String, Function<FindingRow, String>> sorts) {
        this.sorts = Map.copyOf(sorts);
    }

    void set(List<FindingRow> newRows) {
        rows = List.copyOf(newRows);
    }

    @Override
    public Page<FindingRow> page(PageRequest request) {
        List<FindingRow> sorted = rows.stream().sorted(order(request)).toList();
        int size = sorted.size();
        int key = request.key() instanceof Integer place ? place : 0;
        int from = Math.clamp(switch (request.turn()) {
            case FIRST -> 0;
            case NEXT -> key + 1;
            case PREVIOUS -> key - request.size();
            case AGAIN -> key;
            case LAST -> size == 0 ? 0 : (size - 1) / request.size() * request.size();
        }, 0, Math.max(0, size - 1));
        int to = Math.min(size, from + request.size());
        return size == 0 ? Page.empty() : new Page<>(sorted.subList(from, to), size, from, to - 1);
    }

    private Comparator<FindingRow> order(PageRequest request) {
        PageRequest.Sort sort = request.sort();
        if (sort == null || !sorts.containsKey(sort.field())) {
            return OPEN_FIRST;
        }
        Comparator<FindingRow> byText = Comparator.comparing(sorts.get(sort.field()));
        return (sort.ascending() ? byText : byText.reversed()).thenComparing(OPEN_FIRST);
    }
}
