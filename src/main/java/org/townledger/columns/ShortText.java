package org.townledger.columns;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Another type, whose text has to fit where it is kept.
 *
 * @param between parts of which each is kept by itself; null where the text is kept as one
 */
record ShortText<V>(CellType<V> type, int most, @Nullable Pattern between) implements CellType<V> {

    @Override
    public Shape shape() {
        return type.shape();
    }

    @Override
    public Reading<V> read(RawCell cell) {
        Reading<V> read = type.read(cell);
        return read instanceof Reading.Value<V>(V value) && value instanceof String text && longest(text) > most
                ? Reading.unreadable("columns.text.tooLong", text, longest(text), most) : read;
    }

    private int longest(String text) {
        return between == null ? text.length() : between.splitAsStream(text).mapToInt(String::length).max().orElse(0);
    }

    @Override
    public String text(V value) {
        return type.text(value);
    }

    @Override
    public String plain(V value) {
        return type.plain(value);
    }

    @Override
    public RawCell cell(V value) {
        return type.cell(value);
    }

    @Override
    public List<String> choices() {
        return type.choices();
    }
}
