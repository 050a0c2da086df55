package org.townledger.cases;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.VOIDED_NUMBER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.TableField;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.VoidedNumberRecord;

/** Case numbers: every one is a case or voided with its reason, and none is used twice. */
public final class CaseNumberRepository {

    private final String office;

    public CaseNumberRepository(String office) {
        this.office = office;
    }

    /** The year's free numbers in their order; nobody else gets one before the transaction ends. */
    public Supplier<CaseNumber> series(Transaction tx, LedgerName ledger, int year) {
        tx.lockNumbers();
        var last = new AtomicInteger(Math.max(
                highest(tx, CASE_FILE.SERIAL, CASE_FILE.OFFICE.eq(office), CASE_FILE.LEDGER.eq(ledger.key()), CASE_FILE.NUMBER_YEAR.eq(year)),
                highest(tx, VOIDED_NUMBER.SERIAL, VOIDED_NUMBER.OFFICE.eq(office), VOIDED_NUMBER.LEDGER.eq(ledger.key()),
                        VOIDED_NUMBER.NUMBER_YEAR.eq(year))));
        return () -> new CaseNumber(ledger.mark(), year, last.incrementAndGet());
    }

    private static int highest(Transaction tx, TableField<?, Integer> serial, Condition... which) {
        return tx.sql().select(coalesce(max(serial), inline(0))).from(serial.getTable()).where(which).fetchSingle().value1();
    }

    public void voidOne(Transaction tx, LedgerName ledger, CaseNumber number, String reason) {
        tx.lockNumbers();
        tx.save(new VoidedNumberRecord(tx.newId(), office, ledger.key(), number.year(), number.serial(), number.text(),
                reason, tx.today()));
    }

    /** Numbers that are no case, by number with their reason. */
    public Map<String, String> voided(Transaction tx, LedgerName ledger) {
        return tx.sql().selectFrom(VOIDED_NUMBER).where(VOIDED_NUMBER.OFFICE.eq(office), VOIDED_NUMBER.LEDGER.eq(ledger.key()))
                .orderBy(VOIDED_NUMBER.NUMBER_YEAR, VOIDED_NUMBER.SERIAL)
                .fetchMap(VOIDED_NUMBER.NUMBER_TEXT, VOIDED_NUMBER.REASON);
    }

    /** The serials of the year that are neither a case nor voided, below the highest that was given. */
    public List<Integer> gaps(Transaction tx, LedgerName ledger, int year) {
        Set<Integer> taken = Stream.concat(
                tx.sql().select(CASE_FILE.SERIAL).from(CASE_FILE)
                        .where(CASE_FILE.OFFICE.eq(office), CASE_FILE.LEDGER.eq(ledger.key()), CASE_FILE.NUMBER_YEAR.eq(year))
                        .fetch(CASE_FILE.SERIAL).stream(),
                tx.sql().select(VOIDED_NUMBER.SERIAL).from(VOIDED_NUMBER)
                        .where(VOIDED_NUMBER.OFFICE.eq(office), VOIDED_NUMBER.LEDGER.eq(ledger.key()),
                                VOIDED_NUMBER.NUMBER_YEAR.eq(year))
                        .fetch(VOIDED_NUMBER.SERIAL).stream()).collect(Collectors.toSet());
        int highest = taken.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Stream.iterate(1, serial -> serial + 1).limit(highest).filter(serial -> !taken.contains(serial)).toList();
    }
}
