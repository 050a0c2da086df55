package org.townledger.columns;

import org.townledger.wording.Sentence;

/** What a column made of a cell. A reader never guesses: what it cannot read it says. */
public sealed interface Reading<V> {

    int TOLD = 60;

    static <V> Reading<V> of(V value) {
        return new Value<>(value);
    }

    static <V> Reading<V> nothing() {
        return new Nothing<>();
    }

    /** @param arguments what stands in the cell comes first; where it is a story, only its beginning is told */
    static <V> Reading<V> unreadable(String key, Object... arguments) {
        Object[] told = arguments.clone();
        if (told.length > 0 && told[0] instanceof String written && written.length() > TOLD) {
            told[0] = written.substring(0, TOLD) + "…";
        }
        return new Unreadable<>(Sentence.of(key, told));
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
