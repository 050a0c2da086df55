package org.townledger.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a long table.
 *
 * @param total   rows in the whole table
 * @param first   key of the page's first row; null where the page is empty
 * @param last    key of its last row
 * @param hasMore whether there are rows beyond the page in the direction that was asked for
 */
public record Page<R>(List<R> rows, long total, PageRequest.@Nullable Key first, PageRequest.@Nullable Key last, boolean hasMore) {

    public Page {
        rows = List.copyOf(rows);
    }

    public <T> Page<T> map(Function<R, T> change) {
        return new Page<>(rows.stream().map(change).toList(), total, first, last, hasMore);
    }
}
