package org.townledger.banner;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.HOUSEHOLD;
import static org.townledger.store.schema.Tables.MONITORED_HOUSEHOLD;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.townledger.cases.CaseState;
import org.townledger.store.Transaction;

/** How many records of each town are here. */
public final class TownCountRepository {

    private static final List<String> OPEN = Stream.of(CaseState.values()).filter(CaseState::isOpen).map(Enum::name).toList();

    /** By the town's code, then by kind: the ledgers' keys, {@code household} and {@code monitoring}. */
    Map<String, Map<String, TownCount>> byTown(Transaction tx) {
        var counts = new HashMap<String, Map<String, TownCount>>();
        tx.sql().select(CASE_FILE.OFFICE, CASE_FILE.LEDGER, count(), sum(when(CASE_FILE.STATE.in(OPEN), 1).otherwise(0)))
                .from(CASE_FILE).groupBy(CASE_FILE.OFFICE, CASE_FILE.LEDGER)
                .forEach(row -> put(counts, row.value1(), row.value2(), new TownCount(row.value3(), number(row.value4()))));
        tx.sql().select(HOUSEHOLD.OFFICE, count()).from(HOUSEHOLD).where(HOUSEHOLD.ENDED_ON.isNull()).groupBy(HOUSEHOLD.OFFICE)
                .forEach(row -> put(counts, row.value1(), TownState.HOUSEHOLD, new TownCount(row.value2(), row.value2())));
        tx.sql().select(HOUSEHOLD.OFFICE, count()).from(MONITORED_HOUSEHOLD).join(HOUSEHOLD).on(HOUSEHOLD.ID.eq(MONITORED_HOUSEHOLD.HOUSEHOLD_ID))
                .groupBy(HOUSEHOLD.OFFICE).forEach(row -> put(counts, row.value1(), TownState.MONITORING, new TownCount(row.value2(), row.value2())));
        return counts;
    }

    private static int number(BigDecimal sum) {
        return sum.intValue();
    }

    private static void put(Map<String, Map<String, TownCount>> counts, String office, String kind, TownCount count) {
        counts.computeIfAbsent(office, _ -> new HashMap<>()).put(kind, count);
    }
}
