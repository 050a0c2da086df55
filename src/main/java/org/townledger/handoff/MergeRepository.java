package org.townledger.handoff;

import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.HANDOFF_ANSWER;
import static org.townledger.store.schema.Tables.HOUSEHOLD;
import static org.townledger.store.schema.Tables.HOUSEHOLD_TRANSFER;
import static org.townledger.store.schema.Tables.MONITORED_HOUSEHOLD;
import static org.townledger.store.schema.Tables.PERSON;
import static org.townledger.store.schema.Tables.VOIDED_NUMBER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.townledger.store.TextRow;
import org.townledger.store.TextTooLong;
import org.townledger.store.Transaction;

/** Replaces whole records by those that another office sent. */
public final class MergeRepository {

    /** A row as it is to be stored. */
    private record Row(UUID owner, UpdatableRecord<?> row, TextRow text) {
    }

    /** The rows of one part of the records that are stored. */
    private Map<UUID, Row> stored(Transaction tx, RecordPart part, Collection<UUID> records) {
        Table<?> table = RecordRepository.table(part.table());
        Field<UUID> owner = part.via() == null ? RecordRepository.uuid(table, part.column()) : PERSON.HOUSEHOLD_ID;
        Table<?> from = part.via() == null ? table : table.join(PERSON).on(PERSON.ID.eq(RecordRepository.uuid(table, part.column())));
        var rows = new HashMap<UUID, Row>();
        for (List<UUID> some : RecordRepository.portions(records)) {
            tx.sql().select(table.fields()).select(owner.as("owner_of_row")).from(from).where(owner.in(some)).forEach(found -> {
                var row = (UpdatableRecord<?>) found.into(table);
                row.touched(true);
                rows.put(row.get(RecordRepository.uuid(table, "id")), new Row(found.get("owner_of_row", UUID.class), row, TextRow.of(part.table(), row)));
            });
        }
        return rows;
    }

    /**
     * Makes the records of one kind here what they are there. What is the same stays untouched.
     *
     * @param staged the records as they came
     * @throws CannotMerge where they do not fit
     */
    void bring(Transaction tx, RecordKind kind, Collection<UUID> carried, Transaction staged) {
        try {
            for (RecordPart part : kind.parts()) {
                Map<UUID, Row> here = stored(tx, part, carried);
                stored(staged, part, carried).values().stream().sorted(java.util.Comparator.comparing(row -> row.text().id()))
                        .filter(row -> !isSame(row, here)).forEach(row -> tx.save(row.row()));
            }
        } catch (DataAccessException | TextTooLong unfit) {
            throw new CannotMerge("a row does not fit", unfit);
        }
    }

    /**
     * What is here and not there, and what hangs on a record and is otherwise there: so that no two rows meet in a key.
     *
     * @param gone records that are to be here no more
     * @throws CannotMerge where something else refers to one of them
     */
    void clear(Transaction tx, RecordKind kind, Collection<UUID> carried, Collection<UUID> gone, Transaction staged) {
        try {
            remove(tx, kind, carried, gone, staged);
        } catch (DataAccessException unfit) {
            throw new CannotMerge("a row that something refers to", unfit);
        }
    }

    private void remove(Transaction tx, RecordKind kind, Collection<UUID> carried, Collection<UUID> gone, Transaction staged) {
        for (RecordPart part : kind.parts().reversed()) {
            Table<?> table = RecordRepository.table(part.table());
            Map<UUID, Row> there = stored(staged, part, carried);
            stored(tx, part, carried).forEach((id, row) -> {
                boolean replaced = there.containsKey(id) && !part.isRecordItself() && !isSame(row, there);
                if (!there.containsKey(id) && !isElsewhere(staged, table, id) || replaced) {
                    tx.remove(table, id);
                }
            });
            stored(tx, part, gone).keySet().stream().filter(id -> !isElsewhere(staged, table, id)).forEach(id -> tx.remove(table, id));
        }
    }

    private static boolean isSame(Row row, Map<UUID, Row> others) {
        Row other = others.get(UUID.fromString(row.text().id()));
        return other != null && other.text().equals(row.text());
    }

    /** A person who moved into another household of the town keeps their id. */
    private static boolean isElsewhere(Transaction staged, Table<?> table, UUID id) {
        return staged.sql().fetchExists(table, RecordRepository.uuid(table, "id").eq(id));
    }

    /** Offices that the records name as their own, as they came. */
    Collection<String> offices(Transaction staged) {
        return java.util.stream.Stream.of(
                staged.sql().selectDistinct(CASE_FILE.OFFICE).from(CASE_FILE).fetch(CASE_FILE.OFFICE),
                staged.sql().selectDistinct(HOUSEHOLD.OFFICE).from(HOUSEHOLD).fetch(HOUSEHOLD.OFFICE),
                staged.sql().selectDistinct(HOUSEHOLD_TRANSFER.FROM_OFFICE).from(HOUSEHOLD_TRANSFER).fetch(HOUSEHOLD_TRANSFER.FROM_OFFICE),
                staged.sql().selectDistinct(HANDOFF_ANSWER.OFFICE).from(HANDOFF_ANSWER).fetch(HANDOFF_ANSWER.OFFICE),
                staged.sql().selectDistinct(VOIDED_NUMBER.OFFICE).from(VOIDED_NUMBER).fetch(VOIDED_NUMBER.OFFICE))
                .flatMap(List::stream).collect(Collectors.toSet());
    }

    /** Households that monitored households came with, which must be the town's own. */
    Collection<UUID> monitoredHouseholds(Transaction staged) {
        return staged.sql().selectDistinct(MONITORED_HOUSEHOLD.HOUSEHOLD_ID).from(MONITORED_HOUSEHOLD).fetch(MONITORED_HOUSEHOLD.HOUSEHOLD_ID);
    }

    /** Records of which rows are stored here already under the ids that came, whatever record they belong to here. */
    Collection<UUID> ownersHere(Transaction tx, RecordKinds kinds, Map<String, List<TextRow>> rows) {
        var owners = new ArrayList<UUID>();
        for (RecordKind kind : kinds.all()) {
            for (RecordPart part : kind.parts()) {
                owners.addAll(ownersHere(tx, part, rows.getOrDefault(part.table(), List.of()).stream().map(row -> UUID.fromString(row.id())).toList()));
            }
        }
        return owners.stream().distinct().toList();
    }

    private static List<UUID> ownersHere(Transaction tx, RecordPart part, Collection<UUID> ids) {
        Table<? extends Record> table = RecordRepository.table(part.table());
        Field<UUID> owner = part.via() == null ? RecordRepository.uuid(table, part.column()) : PERSON.HOUSEHOLD_ID;
        Table<?> from = part.via() == null ? table : table.join(PERSON).on(PERSON.ID.eq(RecordRepository.uuid(table, part.column())));
        return RecordRepository.portions(ids).stream()
                .flatMap(some -> tx.sql().selectDistinct(owner).from(from).where(RecordRepository.uuid(table, "id").in(some)).fetch(owner).stream()).toList();
    }
}
