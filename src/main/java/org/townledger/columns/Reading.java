package org.townledger.columns;

import org.townledger.wording.Sentence;

/** What a column made of a cell. A reader never guesses: what it cannot read it says. */
public sealed interface Reading<V> {

    static <V> Reading<V> of(V value) {
        return new Value<>(value);
    }

    static <V> Reading<V> nothing() {
        return new Nothing<>();
    }

    static <V> Reading<V> unreadable(String key, Object... arguments) {
        return new Unreadable<>(Sentence.of(key, arguments));
    }

    record Value<V>(V value) implements Reading<V> {
    }

    /** The cell is blank, or says that there is nothing: —, /, 无 where the column takes that as none. */
    record Nothing<V>() implements Reading<V> {
    }

    /** @param reason what is wrong with the cell and what to do, for the report */
    record Unreadable<V>(Sentence reason) implements Reading<V> {
    }
}
