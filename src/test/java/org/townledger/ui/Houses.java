package org.townledger.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.townledger.ui.Gallery.House;

/** A list in memory that is read by key, as a repository reads its table. */
final class Houses implements PageSource<House> {

    final List<PageRequest> asked = new ArrayList<>();
    private final List<House> all;

    Houses(List<House> all) {
        this.all = all;
    }

    @Override
    public Page<House> page(PageRequest request) {
        asked.add(request);
        List<House> sorted = new ArrayList<>(all);
        PageRequest.Sort sort = request.sort();
        if (sort != null) {
            Comparator<House> byGrade = Comparator.comparing(House::grade).thenComparing(House::number);
            sorted.sort(sort.ascending() ? byGrade : byGrade.reversed());
        }
        int key = request.key() == null ? 0 : sorted.stream().map(House::number).toList().indexOf((Integer) request.key());
        int from = switch (request.turn()) {
            case FIRST -> 0;
            case NEXT -> key + 1;
            case PREVIOUS -> Math.max(0, key - request.size());
            case AGAIN -> key;
            case LAST -> Math.max(0, sorted.size() - request.size());
        };
        int to = request.turn() == PageRequest.Turn.PREVIOUS ? key : Math.min(sorted.size(), from + request.size());
        List<House> rows = sorted.subList(from, to);
        return rows.isEmpty() ? new Page<>(List.of(), all.size(), null, null)
                : new Page<>(rows, all.size(), rows.getFirst().number(), rows.getLast().number());
    }
}
