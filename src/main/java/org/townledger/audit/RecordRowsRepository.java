package org.townledger.audit;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.or;
import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.HOUSEHOLD;
import static org.townledger.store.schema.Tables.JOURNAL;
import static org.townledger.store.schema.Tables.MONITORED_HOUSEHOLD;
import static org.townledger.store.schema.Tables.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.townledger.store.Transaction;
import org.townledger.store.schema.DefaultSchema;

/** Which rows belong to a record, those that were taken out of it too. */
public final class RecordRowsRepository {

    private static final int MOST = 20;
    private static final List<String> OF_HOUSEHOLD = List.of("household_type", "person", "household_event", "visit");
    private static final List<String> OF_MONITORED = List.of("monitored_risk", "monitored_measure", "monitored_finding");

    /** The entries of the journal that are about the record. */
    Condition of(Transaction tx, AuditedRecord record) {
        return switch (record) {
            case AuditedRecord.OfCase(UUID id) -> or(Stream.concat(tables("case_id").map(table -> children(tx, table, "case_id", List.of(id))),
                    Stream.concat(Stream.of(CASE_FILE), tables("id").filter(RecordRowsRepository::isLedgers)).map(table -> itself(table, List.of(id)))).toList());
            case AuditedRecord.OfHousehold(UUID id) -> itself(HOUSEHOLD, List.of(id))
                    .or(or(OF_HOUSEHOLD.stream().map(name -> children(tx, table(name), "household_id", List.of(id))).toList()));
            case AuditedRecord.OfMonitored(UUID id) -> monitored(tx, id);
        };
    }

    /** Cases of which the number or the head has the text in it. */
    List<UUID> cases(Transaction tx, String text) {
        return tx.sql().select(CASE_FILE.ID).from(CASE_FILE).where(CASE_FILE.NUMBER_TEXT.contains(text).or(CASE_FILE.HEAD.contains(text)))
                .orderBy(CASE_FILE.ID.desc()).limit(MOST).fetch(CASE_FILE.ID);
    }

    List<UUID> households(Transaction tx, String text) {
        return tx.sql().selectDistinct(HOUSEHOLD.ID).from(HOUSEHOLD).join(PERSON).on(PERSON.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .where(HOUSEHOLD.HOUSEHOLD_NO.eq(text).or(PERSON.NAME.contains(text))).limit(MOST).fetch(HOUSEHOLD.ID);
    }

    private static Condition monitored(Transaction tx, UUID household) {
        List<UUID> monitored = tx.sql().select(MONITORED_HOUSEHOLD.ID).from(MONITORED_HOUSEHOLD)
                .where(MONITORED_HOUSEHOLD.HOUSEHOLD_ID.eq(household)).fetch(MONITORED_HOUSEHOLD.ID);
        List<UUID> persons = tx.sql().select(PERSON.ID).from(PERSON).where(PERSON.HOUSEHOLD_ID.eq(household)).fetch(PERSON.ID);
        return children(tx, MONITORED_HOUSEHOLD, "household_id", List.of(household))
                .or(children(tx, table("household_income"), "household_id", List.of(household)))
                .or(children(tx, table("member_fact"), "person_id", persons))
                .or(or(OF_MONITORED.stream().map(name -> children(tx, table(name), "monitored_id", monitored)).toList()));
    }

    private static Condition itself(Table<?> table, List<UUID> ids) {
        return JOURNAL.TABLE_NAME.eq(table.getName()).and(JOURNAL.ROW_ID.in(ids.stream().map(UUID::toString).toList()));
    }

    /** Rows that hang on one of the ids now, and those that did and were removed. */
    private static Condition children(Transaction tx, Table<?> table, String column, List<UUID> ids) {
        if (ids.isEmpty()) {
            return falseCondition();
        }
        List<String> rows = new ArrayList<>(tx.sql().select(id(table)).from(table).where(uuid(table, column).in(ids)).fetch(id(table)).stream().map(UUID::toString).toList());
        rows.addAll(tx.sql().select(JOURNAL.ROW_ID).from(JOURNAL).where(JOURNAL.TABLE_NAME.eq(table.getName()), JOURNAL.AFTER_ROW.isNull())
                .and(or(ids.stream().map(id -> JOURNAL.BEFORE_ROW.contains("\"" + column + "\":\"" + id + "\"")).toList())).fetch(JOURNAL.ROW_ID));
        return rows.isEmpty() ? falseCondition() : JOURNAL.TABLE_NAME.eq(table.getName()).and(JOURNAL.ROW_ID.in(rows));
    }

    private static boolean isLedgers(Table<?> table) {
        return AuditArea.ledgers().anyMatch(area -> area.tables().getFirst().equals(table.getName()));
    }

    private static Stream<Table<?>> tables(String column) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(table -> table.field(column) != null)
                .filter(table -> !table.getName().equals("roll_finding"));
    }

    private static Table<?> table(String name) {
        return java.util.Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(name));
    }

    private static Field<UUID> id(Table<?> table) {
        return uuid(table, "id");
    }

    private static Field<UUID> uuid(Table<?> table, String column) {
        return java.util.Objects.requireNonNull(table.field(column, UUID.class));
    }
}
