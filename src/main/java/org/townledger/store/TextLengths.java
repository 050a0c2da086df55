package org.townledger.store;

import static org.townledger.store.schema.Tables.JOURNAL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.townledger.columns.CellType;
import org.townledger.columns.Column;
import org.townledger.store.schema.DefaultSchema;

/**
 * How long a text may be, as the schema says it: lent to the columns by which spreadsheets and forms are read, and asked
 * once more of every row that is stored.
 */
public final class TextLengths {

    private final Map<String, Integer> most;

    private TextLengths(Map<String, Integer> most) {
        this.most = Map.copyOf(most);
    }

    /** Of the tables' columns, all by their names; the shorter counts where two have one name. */
    public static TextLengths of(String... tables) {
        var most = new HashMap<String, Integer>();
        for (String table : tables) {
            for (Field<?> field : Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(table), table).fields()) {
                if (isLimited(field)) {
                    most.merge(field.getName(), field.getDataType().length(), Math::min);
                }
            }
        }
        return new TextLengths(most);
    }

    /** Also for a field that is called otherwise than where it is kept, or has to fit in a second place. */
    public TextLengths also(String field, String kept) {
        var more = new HashMap<>(most);
        more.merge(field, Objects.requireNonNull(most.get(kept), kept), Math::min);
        return new TextLengths(more);
    }

    /** The columns, so that what is too long for its place is not read from a cell. */
    public <C> List<Column<C, ?>> bound(List<Column<C, ?>> columns) {
        return columns.stream().<Column<C, ?>>map(this::bound).toList();
    }

    private <C, V> Column<C, V> bound(Column<C, V> column) {
        Integer longest = most.get(column.field());
        CellType.Shape shape = column.type().shape();
        boolean isText = shape == CellType.Shape.TEXT || shape == CellType.Shape.LONG_TEXT || shape == CellType.Shape.CHOICE;
        return longest == null || !isText ? column : column.atMost(longest);
    }

    /** @throws TextTooLong for the first text that does not fit */
    static void check(Record row) {
        // The journal names every row by its key.
        if (row.get("id") instanceof String key && key.length() > JOURNAL.ROW_ID.getDataType().length()) {
            throw new TextTooLong(key, JOURNAL.ROW_ID.getDataType().length());
        }
        for (Field<?> field : row.fields()) {
            if (row.get(field) instanceof String text && isLimited(field) && text.length() > field.getDataType().length()) {
                throw new TextTooLong(text, field.getDataType().length());
            }
        }
    }

    private static boolean isLimited(Field<?> field) {
        return field.getType() == String.class && field.getDataType().length() > 0;
    }
}
