package org.townledger.twins;

import static org.townledger.store.schema.Tables.CASE_FILE;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Transaction;
import org.townledger.store.schema.DefaultSchema;

/**
 * All rows that hang on a case, in whatever table: they say so by their column {@code case_id}, and a ledger's own row by
 * the case's id. So a table that a later ledger brings goes along without being named here.
 */
public final class CaseRowsRepository {

    private static final String CASE = "case_id";
    private static final String ORDER = "position";

    /** Hangs everything of the one case on the other, behind what hangs there; what the other has already is dropped. */
    void gather(Transaction tx, UUID twin, UUID kept) {
        for (Table<?> table : tables()) {
            if (isId(table.field(CASE))) {
                Field<UUID> ofCase = Objects.requireNonNull(table.field(CASE, UUID.class));
                List<? extends Record> rows = tx.sql().selectFrom(table).where(ofCase.eq(twin)).orderBy(order(table)).fetch();
                rows.forEach(row -> hang(tx, table, ofCase, (UpdatableRecord<?>) row, kept));
            }
        }
    }

    private static void hang(Transaction tx, Table<?> table, Field<UUID> ofCase, UpdatableRecord<?> row, UUID kept) {
        row.set(ofCase, kept);
        Field<Integer> position = table.field(ORDER, Integer.class);
        if (position != null) {
            Integer last = tx.sql().select(DSL.max(position)).from(table).where(ofCase.eq(kept)).fetchSingle().value1();
            row.set(position, last == null ? 1 : last + 1);
        }
        if (isThere(tx, table, ofCase, row)) {
            tx.remove(table, Objects.requireNonNull(row.get("id")));
        } else {
            tx.save(row);
        }
    }

    private static boolean isThere(Transaction tx, Table<?> table, Field<UUID> ofCase, Record row) {
        return table.getUniqueKeys().stream().filter(key -> key.getFields().contains(ofCase))
                .anyMatch(key -> tx.sql().fetchExists(table, same(key, row)));
    }

    private static Condition same(UniqueKey<?> key, Record row) {
        Condition same = DSL.noCondition();
        for (Field<?> field : key.getFields()) {
            same = same.and(equal(field, row));
        }
        return same;
    }

    private static <T> Condition equal(Field<T> field, Record row) {
        return field.eq(row.get(field));
    }

    /**
     * Takes the case off its ledger: its own rows, and last its file. What hangs on a case stays, whatever its id: a
     * patient's first stay bears the id of the case that it began with.
     */
    void remove(Transaction tx, UUID caseId) {
        for (Table<?> table : tables()) {
            if (!table.equals(CASE_FILE) && table.field(CASE) == null) {
                tx.remove(table, caseId);
            }
        }
        tx.remove(CASE_FILE, caseId);
    }

    /** Journalled tables whose rows have ids of their own. */
    private static List<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(table -> isId(table.field("id"))).toList();
    }

    private static boolean isId(@Nullable Field<?> field) {
        return field != null && field.getType() == UUID.class;
    }

    private static Field<?> order(Table<?> table) {
        Field<?> position = table.field(ORDER);
        return position == null ? Objects.requireNonNull(table.field("id")) : position;
    }
}
