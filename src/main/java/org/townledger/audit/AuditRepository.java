package org.townledger.audit;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.CASE_STEP;
import static org.townledger.store.schema.Tables.JOURNAL;
import static org.townledger.store.schema.Tables.UNDONE_ACT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.townledger.store.JournalEntry;
import org.townledger.store.Page;
import org.townledger.store.PageRequest;
import org.townledger.store.Paging;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.Journal;

/** Reads the journal as the office's log: acts, their entries, and what concerned a record. */
public final class AuditRepository {

    static final String ORDER = "at";

    private static final Journal OTHER = JOURNAL.as("other");
    private static final Paging PAGING = new Paging(JOURNAL, JOURNAL.ACT_ID, Map.of(ORDER, JOURNAL.SEQUENCE));

    private final RecordRowsRepository rows;

    public AuditRepository(RecordRowsRepository rows) {
        this.rows = rows;
    }

    /** The first entry of each act that is meant, newest first. */
    Page<JournalEntry> acts(Transaction tx, AuditFilter filter, PageRequest request) {
        return PAGING.page(tx, condition(tx, filter), request, AuditRepository::entry);
    }

    /** All of them, for paper. @param most the most that are read */
    List<JournalEntry> acts(Transaction tx, AuditFilter filter, int most) {
        return tx.sql().selectFrom(JOURNAL).where(condition(tx, filter)).orderBy(JOURNAL.SEQUENCE.desc()).limit(most).fetch(AuditRepository::entry);
    }

    long number(Transaction tx, AuditFilter filter) {
        return tx.sql().selectCount().from(JOURNAL).where(condition(tx, filter)).fetchSingle().value1();
    }

    Map<UUID, Integer> rows(Transaction tx, Collection<UUID> acts) {
        return tx.sql().select(JOURNAL.ACT_ID, DSL.count()).from(JOURNAL).where(JOURNAL.ACT_ID.in(acts)).groupBy(JOURNAL.ACT_ID)
                .fetchMap(JOURNAL.ACT_ID, DSL.count());
    }

    /** The act's first entries. */
    List<JournalEntry> entries(Transaction tx, UUID act, int most) {
        return tx.sql().selectFrom(JOURNAL).where(JOURNAL.ACT_ID.eq(act)).orderBy(JOURNAL.SEQUENCE).limit(most).fetch(AuditRepository::entry);
    }

    Set<UUID> undone(Transaction tx, Collection<UUID> acts) {
        return tx.sql().select(UNDONE_ACT.ID).from(UNDONE_ACT).where(UNDONE_ACT.ID.in(acts)).fetchSet(UNDONE_ACT.ID);
    }

    List<String> users(Transaction tx) {
        return tx.sql().selectDistinct(JOURNAL.RECORDED_BY).from(JOURNAL).orderBy(JOURNAL.RECORDED_BY).fetch(JOURNAL.RECORDED_BY);
    }

    List<String> names(Transaction tx) {
        return tx.sql().selectDistinct(JOURNAL.ACT).from(JOURNAL).fetch(JOURNAL.ACT);
    }

    /** Newest first. */
    List<JournalEntry> history(Transaction tx, AuditedRecord record, int most) {
        return tx.sql().selectFrom(JOURNAL).where(rows.of(tx, record)).orderBy(JOURNAL.SEQUENCE.desc()).limit(most).fetch(AuditRepository::entry);
    }

    /** The newest acts of that user after that sequence, newest first. */
    List<JournalEntry> since(Transaction tx, String user, long sequence, int most) {
        return tx.sql().selectFrom(JOURNAL).where(JOURNAL.RECORDED_BY.eq(user), JOURNAL.SEQUENCE.gt(sequence), isFirstOfItsAct())
                .orderBy(JOURNAL.SEQUENCE.desc()).limit(most).fetch(AuditRepository::entry);
    }

    private Condition condition(Transaction tx, AuditFilter filter) {
        return isFirstOfItsAct().and(filter.from() == null ? noCondition() : JOURNAL.RECORDED_AT.ge(start(filter.from())))
                .and(filter.to() == null ? noCondition() : JOURNAL.RECORDED_AT.lt(start(filter.to().plusDays(1))))
                .and(filter.user() == null ? noCondition() : JOURNAL.RECORDED_BY.eq(filter.user()))
                .and(filter.act() == null ? noCondition() : JOURNAL.ACT.eq(filter.act()))
                .and(filter.area() == null ? noCondition() : anyEntry(touches(filter.area())))
                .and(filter.text() == null ? noCondition() : JOURNAL.ACT_ID.in(tx.sql().selectDistinct(JOURNAL.ACT_ID).from(JOURNAL)
                        .where(concerns(tx, filter.text())).fetch(JOURNAL.ACT_ID)));
    }

    /** The entries of an act follow each other, since it holds the journal's lock to its end. */
    private static Condition isFirstOfItsAct() {
        return notExists(selectOne().from(OTHER).where(OTHER.SEQUENCE.eq(JOURNAL.SEQUENCE.minus(1L)), OTHER.ACT_ID.eq(JOURNAL.ACT_ID)));
    }

    private static Condition anyEntry(Condition ofTheOther) {
        return exists(selectOne().from(OTHER).where(OTHER.ACT_ID.eq(JOURNAL.ACT_ID)).and(ofTheOther));
    }

    private static Condition touches(AuditArea area) {
        Condition tables = OTHER.TABLE_NAME.in(area.tables());
        return area.ledger().map(ledger -> tables.or(isCaseOf(ledger)).or(isStepOf(ledger))).orElse(tables);
    }

    private static Condition isCaseOf(String ledger) {
        return OTHER.TABLE_NAME.eq("case_file").and(exists(selectOne().from(CASE_FILE).where(CASE_FILE.LEDGER.eq(ledger),
                CASE_FILE.ID.eq(when(OTHER.TABLE_NAME.eq("case_file"), OTHER.ROW_ID.cast(UUID.class))))));
    }

    private static Condition isStepOf(String ledger) {
        return OTHER.TABLE_NAME.eq("case_step").and(exists(selectOne().from(CASE_STEP).join(CASE_FILE).on(CASE_FILE.ID.eq(CASE_STEP.CASE_ID))
                .where(CASE_FILE.LEDGER.eq(ledger), CASE_STEP.ID.eq(when(OTHER.TABLE_NAME.eq("case_step"), OTHER.ROW_ID.cast(UUID.class))))));
    }

    private Condition concerns(Transaction tx, String text) {
        List<Condition> any = Stream.concat(rows.cases(tx, text).stream().<AuditedRecord>map(AuditedRecord.OfCase::new),
                rows.households(tx, text).stream().<AuditedRecord>map(AuditedRecord.OfHousehold::new)).map(record -> rows.of(tx, record)).toList();
        return any.isEmpty() ? falseCondition() : or(any);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Transaction.TOWN).toInstant().atOffset(ZoneOffset.UTC);
    }

    static JournalEntry entry(Record row) {
        return new JournalEntry(row.get(JOURNAL.SEQUENCE), row.get(JOURNAL.RECORDED_AT).toInstant(), row.get(JOURNAL.RECORDED_BY),
                row.get(JOURNAL.ACT), row.get(JOURNAL.ACT_ID), row.get(JOURNAL.SCHEMA_VERSION), row.get(JOURNAL.TABLE_NAME),
                row.get(JOURNAL.ROW_ID), row.get(JOURNAL.BEFORE_ROW), row.get(JOURNAL.AFTER_ROW));
    }

}
