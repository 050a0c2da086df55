package org.townledger.ui;

import java.util.List;
import java.util.function.Supplier;

/** Pages of a list that is short enough to be read whole each time: divisions, words, settings. Its order is its own. */
public final class ShortList<R> implements PageSource<R> {

    private final Supplier<List<R>> rows;

    /** @param rows read off the JavaFX thread */
    public ShortList(Supplier<List<R>> rows) {
        this.rows = rows;
    }

    @Override
    public Page<R> page(PageRequest request) {
        List<R> all = rows.get();
        int key = request.key() instanceof Integer index ? index : 0;
        int wanted = switch (request.turn()) {
            case FIRST -> 0;
            case NEXT -> key + 1;
            case PREVIOUS -> key - request.size();
            case AGAIN -> key;
            case LAST -> (all.size() - 1) / request.size() * request.size();
        };
        int from = Math.clamp(wanted, 0, Math.max(0, all.size() - 1));
        int to = Math.min(from + request.size(), all.size());
        return from >= to ? Page.empty() : new Page<>(all.subList(from, to), all.size(), from, to - 1);
    }
}
