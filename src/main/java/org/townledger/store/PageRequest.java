package org.townledger.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long table, found by the key of the row beside it and never by counting rows off.
 *
 * @param sort       column's field name
 * @param descending whether the greatest comes first
 * @param size       rows
 * @param beside     the row that the page lies behind or before; null for the first page
 * @param backward   whether the page lies before that row
 */
public record PageRequest(String sort, boolean descending, int size, @Nullable Key beside, boolean backward) {

    /** Where a row stands in the order. @param value its sort value as the database gave it */
    public record Key(Object value, UUID id) {
    }

    public static PageRequest first(String sort, boolean descending, int size) {
        return new PageRequest(sort, descending, size, null, false);
    }

    public PageRequest after(Key key) {
        return new PageRequest(sort, descending, size, key, false);
    }

    public PageRequest before(Key key) {
        return new PageRequest(sort, descending, size, key, true);
    }
}
