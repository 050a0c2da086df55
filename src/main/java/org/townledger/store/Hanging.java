package org.townledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.townledger.store.schema.DefaultSchema;

/** Which rows refer to rows that an act made, by whatever column of ids. */
final class Hanging {

    private static final int AT_ONCE = 500;
    private static final int UUID_LENGTH = 36;
    /** Say of an act or of a file what happened, and hang on nothing. */
    private static final Set<String> TOLD = Set.of("journal", "journal_head", "undone_act", "disclosure", "twin_apart", "handoff_record",
            "handoff_remark", "handoff_receipt_line");

    private static final Set<String> OF_DIVISIONS = Set.of("village_id", "parent_id", "division_id");

    private Hanging() {
    }

    /** @return the last entry of each such row that the act did not make itself */
    static List<JournalEntry> on(Transaction tx, List<JournalEntry> entries) {
        Set<String> made = entries.stream().filter(entry -> entry.before() == null).map(JournalEntry::rowId).collect(Collectors.toSet());
        Set<String> touched = entries.stream().map(JournalEntry::rowId).collect(Collectors.toSet());
        List<Object> ids = List.copyOf(made);
        var found = new ArrayList<JournalEntry>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (!TOLD.contains(table.getName()) && table.field("id") != null && !ids.isEmpty()) {
                rows(tx, table, ids).filter(id -> !touched.contains(id.toString()))
                        .forEach(id -> found.addAll(last(tx, table, id)));
            }
        }
        return List.copyOf(found);
    }

    private static Stream<Object> rows(Transaction tx, Table<?> table, List<Object> ids) {
        return Stream.of(table.fields()).filter(Hanging::refers).flatMap(field -> {
            var found = new ArrayList<Object>();
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                List<?> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE)).stream().filter(id -> fits(field, id.toString())).toList();
                if (!some.isEmpty()) {
                    found.addAll(tx.sql().select(Transaction.key(table)).from(table).where(field.in(some)).fetch(Transaction.key(table)));
                }
            }
            return found.stream();
        }).distinct();
    }

    private static boolean refers(Field<?> field) {
        return field.getType() == UUID.class && !field.getName().equals("act_id") && !field.getName().equals("frozen_act")
                || OF_DIVISIONS.contains(field.getName());
    }

    private static List<JournalEntry> last(Transaction tx, Table<?> table, Object id) {
        List<JournalEntry> history = tx.historyOf(table, id);
        return history.isEmpty() ? List.of() : List.of(history.getLast());
    }

    /** Ids of rows are UUIDs, except those of what has a code or a name of its own. */
    private static boolean fits(Field<?> field, String id) {
        return (field.getType() == UUID.class) == (id.length() == UUID_LENGTH);
    }
}
