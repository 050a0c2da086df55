package org.townledger.columns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one row of a source was read as. Columns are told apart by their field name alone. */
public final class RowValues {

    private final int rowNumber;
    private final Map<String, Column<?, ?>> columns = new LinkedHashMap<>();
    private final Map<String, Reading<?>> readings = new LinkedHashMap<>();
    private final Map<String, RawCell> raw = new LinkedHashMap<>();
    private final Map<String, String> notes;

    /**
     * @param rowNumber as the spreadsheet counts, from 1
     * @param readings  of the columns that the source has, each read by the column's own type
     * @param raw       what their cells hold
     * @param notes     the texts of the headings that no column knows, in the order of the source
     */
    public RowValues(int rowNumber, Map<Column<?, ?>, Reading<?>> readings, Map<Column<?, ?>, RawCell> raw,
                     Map<String, String> notes) {
        this.rowNumber = rowNumber;
        readings.forEach((column, reading) -> {
            columns.put(column.field(), column);
            this.readings.put(column.field(), reading);
        });
        raw.forEach((column, cell) -> this.raw.put(column.field(), cell));
        this.notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    public int rowNumber() {
        return rowNumber;
    }

    public Map<String, String> notes() {
        return notes;
    }

    public boolean isMapped(Column<?, ?> column) {
        return readings.containsKey(column.field());
    }

    /** Null where the source has no such column, the cell says nothing, or it could not be read. */
    public <C, V> @Nullable V get(Column<C, V> column) {
        return reading(column) instanceof Reading.Value<V>(V value) ? value : null;
    }

    /** {@link Reading.Nothing} also where the source has no such column. */
    @SuppressWarnings("unchecked") // a reading is put in with the column whose type made it
    public <C, V> Reading<V> reading(Column<C, V> column) {
        return (Reading<V>) readings.getOrDefault(column.field(), Reading.nothing());
    }

    public RawCell raw(Column<?, ?> column) {
        return raw.getOrDefault(column.field(), RawCell.BLANK);
    }

    /** The row with another value in that column. */
    public <C, V> RowValues with(Column<C, V> column, V value) {
        var changed = readingsByColumn();
        changed.put(column, Reading.of(value));
        return new RowValues(rowNumber, changed, rawByColumn(), notes);
    }

    /** The row as if the source did not have that column. */
    public RowValues without(Column<?, ?> column) {
        var left = readingsByColumn();
        left.remove(column);
        var rawLeft = rawByColumn();
        rawLeft.remove(column);
        return new RowValues(rowNumber, left, rawLeft, notes);
    }

    /** The row with that column's cell kept as a note only. */
    public RowValues noted(Column<?, ?> column, String shown) {
        var longer = new LinkedHashMap<>(notes);
        longer.put(column.heading(), shown);
        RowValues left = without(column);
        return new RowValues(rowNumber, left.readingsByColumn(), left.rawByColumn(), longer);
    }

    private Map<Column<?, ?>, Reading<?>> readingsByColumn() {
        var byColumn = new LinkedHashMap<Column<?, ?>, Reading<?>>();
        readings.forEach((field, reading) -> byColumn.put(columns.get(field), reading));
        return byColumn;
    }

    private Map<Column<?, ?>, RawCell> rawByColumn() {
        var byColumn = new LinkedHashMap<Column<?, ?>, RawCell>();
        raw.forEach((field, cell) -> byColumn.put(columns.get(field), cell));
        return byColumn;
    }

    /** What could not be read, in the order of the source. */
    public List<Problem> problems() {
        return columns.values().stream().map(this::problem).filter(Objects::nonNull).toList();
    }

    private @Nullable Problem problem(Column<?, ?> column) {
        return readings.get(column.field()) instanceof Reading.Unreadable<?>(var reason)
                ? new Problem(column, reason) : null;
    }
}
