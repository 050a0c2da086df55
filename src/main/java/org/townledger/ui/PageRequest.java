package org.townledger.ui;

import org.jspecify.annotations.Nullable;

/**
 * Asks for one page of a long list by key, so that no page costs more than the first.
 *
 * @param turn which way from the key
 * @param key  opaque: what the source gave as {@link Page#firstKey()} or {@link Page#lastKey()}; null for FIRST and LAST
 * @param size rows wanted, at least 1
 * @param sort null for the source's own order, most urgent first
 */
public record PageRequest(Turn turn, @Nullable Object key, int size, @Nullable Sort sort) {

    public enum Turn {
        FIRST,
        /** The rows after the key. */
        NEXT,
        /** The rows before the key, in the same order as always. */
        PREVIOUS,
        /** The page again: the rows from the key on, the key included. */
        AGAIN,
        LAST
    }

    /** @param field the column's stable name */
    public record Sort(String field, boolean ascending) {
    }

    public PageRequest {
        if (size < 1) {
            throw new IllegalArgumentException("a page of " + size + " rows");
        }
        if (key == null && turn != Turn.FIRST && turn != Turn.LAST) {
            throw new IllegalArgumentException(turn + " needs a key");
        }
    }
}
