package org.townledger.handoff;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.CASE_PHOTO;
import static org.townledger.store.schema.Tables.HANDOFF_ANSWER;
import static org.townledger.store.schema.Tables.HOUSEHOLD;
import static org.townledger.store.schema.Tables.HOUSEHOLD_TRANSFER;
import static org.townledger.store.schema.Tables.MONITORED_HOUSEHOLD;
import static org.townledger.store.schema.Tables.PERSON;
import static org.townledger.store.schema.Tables.VOIDED_NUMBER;
import static org.townledger.store.schema.Tables.WATER_SUPPLY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.townledger.cases.CaseState;
import org.townledger.store.TextRow;
import org.townledger.store.Transaction;
import org.townledger.store.schema.DefaultSchema;

/** Reads whole records, whatever their kind. */
public final class RecordRepository {

    private static final int AT_ONCE = 500;

    /** Of the photos of a record. */
    record PhotoSum(int photos, long bytes) {
    }

    /** The office's own records of a kind, by number. @param office 12-digit code */
    List<RecordHead> heads(Transaction tx, RecordKind kind, String office) {
        return switch (kind.key()) {
            case RecordKinds.HOUSEHOLD -> tx.sql().selectFrom(HOUSEHOLD).where(HOUSEHOLD.OFFICE.eq(office)).orderBy(HOUSEHOLD.HOUSEHOLD_NO, HOUSEHOLD.ID)
                    .fetch(row -> new RecordHead(kind.key(), row.getId(), text(row.getHouseholdNo()), row.getVillageId(), false));
            case RecordKinds.MONITORING -> tx.sql().select(MONITORED_HOUSEHOLD.ID, HOUSEHOLD.HOUSEHOLD_NO, HOUSEHOLD.VILLAGE_ID, MONITORED_HOUSEHOLD.REMOVED_ON)
                    .from(MONITORED_HOUSEHOLD).join(HOUSEHOLD).on(HOUSEHOLD.ID.eq(MONITORED_HOUSEHOLD.HOUSEHOLD_ID)).where(HOUSEHOLD.OFFICE.eq(office))
                    .orderBy(HOUSEHOLD.HOUSEHOLD_NO, MONITORED_HOUSEHOLD.ID)
                    .fetch(row -> new RecordHead(kind.key(), row.value1(), text(row.value2()), row.value3(), row.value4() != null));
            case RecordKinds.SUPPLY -> tx.sql().selectFrom(WATER_SUPPLY).orderBy(WATER_SUPPLY.NAME, WATER_SUPPLY.ID)
                    .fetch(row -> new RecordHead(kind.key(), row.getId(), shortened(row.getName()), or(row.getVillageId(), office), false));
            case RecordKinds.VOIDED -> tx.sql().selectFrom(VOIDED_NUMBER).where(VOIDED_NUMBER.OFFICE.eq(office)).orderBy(VOIDED_NUMBER.ID)
                    .fetch(row -> new RecordHead(kind.key(), row.getId(), row.getNumberText(), office, false));
            // One that was withdrawn before it left the office is nobody else's matter.
            case RecordKinds.TRANSFER -> tx.sql().selectFrom(HOUSEHOLD_TRANSFER).where(HOUSEHOLD_TRANSFER.FROM_OFFICE.eq(office),
                            HOUSEHOLD_TRANSFER.STATE.ne(Transfer.State.WITHDRAWN.name())).orderBy(HOUSEHOLD_TRANSFER.ID)
                    .fetch(row -> new RecordHead(kind.key(), row.getId(), text(row.getHouseholdNo()), row.getVillage(), row.getSettledAt() != null));
            case RecordKinds.ANSWER -> tx.sql().selectFrom(HANDOFF_ANSWER).where(HANDOFF_ANSWER.OFFICE.eq(office)).orderBy(HANDOFF_ANSWER.ID)
                    .fetch(row -> new RecordHead(kind.key(), row.getId(), row.getNumberText(), office, true));
            default -> tx.sql().select(CASE_FILE.ID, CASE_FILE.NUMBER_TEXT, CASE_FILE.VILLAGE_ID, CASE_FILE.STATE).from(CASE_FILE)
                    .where(CASE_FILE.OFFICE.eq(office), CASE_FILE.LEDGER.eq(kind.key())).orderBy(CASE_FILE.NUMBER_YEAR, CASE_FILE.SERIAL)
                    .fetch(row -> new RecordHead(kind.key(), row.value1(), row.value2(), row.value3(), row.value4().equals(CaseState.CLOSED.name())));
        };
    }

    /** The rows of one part of some records, in the order of the rows' ids. */
    void rows(Transaction tx, RecordPart part, Collection<UUID> records, Consumer<OwnedRow> each) {
        Table<?> table = table(part.table());
        Field<UUID> id = uuid(table, "id");
        Field<UUID> owner = part.via() == null ? uuid(table, part.column()) : PERSON.HOUSEHOLD_ID;
        Table<?> from = part.via() == null ? table : table.join(PERSON).on(PERSON.ID.eq(uuid(table, part.column())));
        var rows = new ArrayList<OwnedRow>();
        for (List<UUID> some : portions(records)) {
            tx.sql().select(table.fields()).select(owner.as("owner_of_row")).from(from).where(owner.in(some))
                    .forEach(row -> rows.add(new OwnedRow(row.get("owner_of_row", UUID.class), TextRow.of(part.table(), row.into(table)))));
        }
        rows.sort(java.util.Comparator.comparing(owned -> owned.row().id()));
        rows.forEach(each);
    }

    /** Cases without photos are left out. */
    Map<UUID, PhotoSum> photos(Transaction tx, Collection<UUID> cases) {
        var sums = new HashMap<UUID, PhotoSum>();
        for (List<UUID> some : portions(cases)) {
            tx.sql().select(CASE_PHOTO.CASE_ID, count(), coalesce(sum(CASE_PHOTO.BYTE_COUNT), inline(java.math.BigDecimal.ZERO))).from(CASE_PHOTO)
                    .where(CASE_PHOTO.CASE_ID.in(some)).groupBy(CASE_PHOTO.CASE_ID)
                    .forEach(row -> sums.put(row.value1(), new PhotoSum(row.value2(), row.value3().longValue())));
        }
        return sums;
    }

    /** To which household every person belongs. */
    Map<UUID, UUID> households(Transaction tx) {
        return tx.sql().select(PERSON.ID, PERSON.HOUSEHOLD_ID).from(PERSON).fetchMap(PERSON.ID, PERSON.HOUSEHOLD_ID);
    }

    /** A table's columns in their order, each with its type as Frictionless Table Schema calls it. */
    static Map<String, String> columns(String table) {
        var columns = new java.util.LinkedHashMap<String, String>();
        for (Field<?> field : table(table).fields()) {
            columns.put(field.getName(), type(field.getType()));
        }
        return columns;
    }

    private static String type(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Integer", "Long" -> "integer";
            case "BigDecimal" -> "number";
            case "Boolean" -> "boolean";
            case "LocalDate" -> "date";
            case "OffsetDateTime" -> "datetime";
            default -> "string";
        };
    }

    static List<List<UUID>> portions(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        var portions = new ArrayList<List<UUID>>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            portions.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return portions;
    }

    static Table<? extends Record> table(String name) {
        return java.util.Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(name), "a table of the schema");
    }

    static Field<UUID> uuid(Table<?> table, String column) {
        return java.util.Objects.requireNonNull(table.field(column, UUID.class), "a column of ids");
    }

    private static String text(@org.jspecify.annotations.Nullable String number) {
        return number == null ? "" : number;
    }

    private static String or(@org.jspecify.annotations.Nullable String village, String office) {
        return village == null ? office : village;
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60);
    }
}
