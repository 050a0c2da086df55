package org.townledger.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param rows     at most as many as were asked for, in the order asked for
 * @param total    how many rows the whole list has
 * @param firstKey key of the first row, to be given back; null where there are no rows
 * @param lastKey  key of the last row
 */
public record Page<R>(List<R> rows, long total, @Nullable Object firstKey, @Nullable Object lastKey) {

    public Page {
        rows = List.copyOf(rows);
    }

    public static <R> Page<R> empty() {
        return new Page<>(List.of(), 0, null, null);
    }
}
