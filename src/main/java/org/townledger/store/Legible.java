package org.townledger.store;

import java.util.regex.Pattern;
import org.jooq.Field;
import org.jooq.Record;

/**
 * Takes out of texts what nobody can see and what no file can hold: control characters but line breaks and tabs, and halves
 * of characters. They come by pasting, out of foreign spreadsheets, or from cutting; the hash of a journal entry and every
 * UTF-8 file would turn a half into a question mark.
 */
final class Legible {

    private static final Pattern ILLEGIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    private Legible() {
    }

    static void make(Record row) {
        for (Field<?> field : row.fields()) {
            if (row.get(field) instanceof String text && ILLEGIBLE.matcher(text).find()) {
                put(row, field, ILLEGIBLE.matcher(text).replaceAll(""));
            }
        }
    }

    @SuppressWarnings("unchecked") // a field that gave a string takes one
    private static void put(Record row, Field<?> field, String text) {
        row.set((Field<String>) field, text);
    }
}
