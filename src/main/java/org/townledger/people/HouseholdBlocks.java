package org.townledger.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.RowValues;
import org.townledger.lists.ContentHash;
import org.townledger.lists.SourceFile;
import org.townledger.workbook.SourceRow;

/**
 * Which rows of a roll are one household: those with the same household number, a row without one going with the row
 * above; where the roll has no numbers, a head's row starts a household.
 */
final class HouseholdBlocks {

    /**
     * A source row with what it is known by when it comes again.
     *
     * @param key sheet and row, {@code sheet/row}
     */
    record Row(String key, SourceRow source, String hash, int occurrence) {

        RowValues values() {
            return source.values();
        }
    }

    /** @param number null where the roll gives none */
    record Block(@Nullable String number, List<Row> rows) {

        Block {
            rows = List.copyOf(rows);
        }
    }

    private final RegisterColumns columns;
    private final Map<String, List<Row>> numbered = new LinkedHashMap<>();
    private final Map<String, Integer> occurrences = new LinkedHashMap<>();
    private final List<Object> order = new ArrayList<>();
    private @Nullable List<Row> current;

    private HouseholdBlocks(RegisterColumns columns) {
        this.columns = columns;
    }

    /** In the order of their first rows. */
    static List<Block> of(SourceFile file, RegisterColumns columns) {
        var blocks = new HouseholdBlocks(columns);
        for (SourceFile.Table table : file.tables()) {
            blocks.current = null;
            table.rows().forEach(row -> blocks.add(table.sheet().name(), row));
        }
        return blocks.inOrder();
    }

    private void add(String sheet, SourceRow source) {
        String hash = hash(source.values());
        var row = new Row(sheet + "/" + source.rowNumber(), source, hash, occurrences.merge(hash, 1, Integer::sum));
        String number = source.values().get(columns.number);
        if (number != null) {
            current = numbered.computeIfAbsent(number, fresh -> {
                order.add(fresh);
                return new ArrayList<>();
            });
        } else if (current == null || startsHousehold(source.values())) {
            current = new ArrayList<>();
            order.add(current);
        }
        current.add(row);
    }

    private boolean startsHousehold(RowValues values) {
        return Relations.HEAD.equals(values.get(columns.relation));
    }

    @SuppressWarnings("unchecked") // the order holds numbers, and the rows of households without one
    private List<Block> inOrder() {
        return order.stream().map(entry -> entry instanceof String number ? new Block(number, numbered.get(number))
                : new Block(null, (List<Row>) entry)).toList();
    }

    /** Over what the row says, cells merged with rows above included; empty cells and where it stands do not count. */
    private String hash(RowValues values) {
        var said = new java.util.TreeMap<>(values.notes());
        columns.imported().forEach(column -> {
            String shown = values.raw(column).shown().strip();
            if (!shown.isEmpty()) {
                said.put(column.field(), shown);
            }
        });
        return ContentHash.of(said);
    }
}
