package org.townledger.columns;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One column of a ledger, declared once: the table on the screen, the import, the export, the machine-readable list
 * and the printed sheet all take what they need from here.
 *
 * @param field         stable English name, as in {@code list --format csv}
 * @param heading       the office's heading
 * @param group         heading above it in a two-row header, or empty
 * @param otherHeadings what other offices call the same column
 * @param value         the value in a case; null where unknown
 * @param paperWidth    width on the printed sheet in millimetres
 * @param isPublic      whether the public version shows it
 * @param places        where it appears
 * @param <C>           the ledger's case
 * @param <V>           the column's value
 */
public record Column<C, V>(String field, String heading, String group, List<String> otherHeadings, CellType<V> type,
                           Function<C, @Nullable V> value, double paperWidth, boolean isPublic, Set<Place> places) {

    public enum Place { TABLE, IMPORT, EXPORT, LIST, SHEET }

    public Column {
        if (field.isBlank() || heading.isBlank()) {
            throw new IllegalArgumentException("a column needs a field name and a heading");
        }
        otherHeadings = List.copyOf(otherHeadings);
        places = Set.copyOf(places);
    }

    /** A column that appears everywhere, is 20 mm wide on paper and not public. */
    public static <C, V> Column<C, V> of(String field, String heading, CellType<V> type, Function<C, @Nullable V> value) {
        return new Column<>(field, heading, "", List.of(), type, value, 20, false, EnumSet.allOf(Place.class));
    }

    public Column<C, V> in(String newGroup) {
        return new Column<>(field, heading, newGroup, otherHeadings, type, value, paperWidth, isPublic, places);
    }

    public Column<C, V> also(String... headings) {
        return new Column<>(field, heading, group, List.of(headings), type, value, paperWidth, isPublic, places);
    }

    public Column<C, V> wide(double millimetres) {
        return new Column<>(field, heading, group, otherHeadings, type, value, millimetres, isPublic, places);
    }

    /** Whose text has to fit where it is kept; what is longer is not read. */
    public Column<C, V> atMost(int characters) {
        return new Column<>(field, heading, group, otherHeadings, new ShortText<>(type, characters, null), value, paperWidth, isPublic, places);
    }

    /** As {@link #atMost}, where each part is kept by itself. */
    public Column<C, V> eachAtMost(int characters, Pattern between) {
        return new Column<>(field, heading, group, otherHeadings, new ShortText<>(type, characters, between), value, paperWidth, isPublic, places);
    }

    public Column<C, V> forThePublic() {
        return new Column<>(field, heading, group, otherHeadings, type, value, paperWidth, true, places);
    }

    /** Away from the wall here, whatever every other ledger may say of the column. */
    public Column<C, V> neverPublic() {
        return new Column<>(field, heading, group, otherHeadings, type, value, paperWidth, false, places);
    }

    public Column<C, V> only(Place first, Place... others) {
        return new Column<>(field, heading, group, otherHeadings, type, value, paperWidth, isPublic, EnumSet.of(first, others));
    }

    public Column<C, V> notOn(Place first, Place... others) {
        var left = EnumSet.copyOf(places);
        left.removeAll(EnumSet.of(first, others));
        return new Column<>(field, heading, group, otherHeadings, type, value, paperWidth, isPublic, left);
    }

    public boolean isOn(Place place) {
        return places.contains(place);
    }

    /** The value as a person reads it; empty where unknown. */
    public String textOf(C row) {
        V found = value.apply(row);
        return found == null ? "" : type.text(found);
    }

    /** The value as a program reads it; empty where unknown. */
    public String plainOf(C row) {
        V found = value.apply(row);
        return found == null ? "" : type.plain(found);
    }

    /** The value as it goes into a workbook. */
    public RawCell cellOf(C row) {
        V found = value.apply(row);
        return found == null ? RawCell.BLANK : type.cell(found);
    }

    /** A ledger has each field once; the rest only says how it is shown. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Column<?, ?> column && column.field.equals(field);
    }

    @Override
    public int hashCode() {
        return field.hashCode();
    }
}
