package org.townledger.water;

import static org.townledger.store.schema.Tables.WATER_RECHECK;
import static org.townledger.store.schema.Tables.WATER_TEST;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.WaterRecheckRecord;
import org.townledger.store.schema.tables.records.WaterTestRecord;

/** Laboratory tests of cases, and the looks back at them. */
public final class WaterChecksRepository {

    /** What stands beside cases, by case, each oldest first. */
    record Checks(Map<UUID, List<WaterTest>> tests, Map<UUID, List<Rechecks.Recheck>> rechecks) {

        List<WaterTest> testsOf(UUID caseId) {
            return tests.getOrDefault(caseId, List.of());
        }

        List<Rechecks.Recheck> rechecksOf(UUID caseId) {
            return rechecks.getOrDefault(caseId, List.of());
        }
    }

    Checks of(Transaction tx, Collection<UUID> cases) {
        return new Checks(
                tx.sql().selectFrom(WATER_TEST).where(WATER_TEST.CASE_ID.in(cases)).orderBy(WATER_TEST.SAMPLED_ON, WATER_TEST.ID).stream()
                        .collect(Collectors.groupingBy(WaterTestRecord::getCaseId, Collectors.mapping(WaterChecksRepository::test, Collectors.toList()))),
                tx.sql().selectFrom(WATER_RECHECK).where(WATER_RECHECK.CASE_ID.in(cases)).orderBy(WATER_RECHECK.DONE_ON, WATER_RECHECK.ID).stream()
                        .collect(Collectors.groupingBy(WaterRecheckRecord::getCaseId, Collectors.mapping(WaterChecksRepository::recheck, Collectors.toList()))));
    }

    /** Brings the case's tests to these. @return whether anything changed */
    boolean save(Transaction tx, UUID caseId, List<WaterTest> tests) {
        List<UUID> kept = tests.stream().map(WaterTest::id).filter(Objects::nonNull).toList();
        List<UUID> gone = tx.sql().select(WATER_TEST.ID).from(WATER_TEST).where(WATER_TEST.CASE_ID.eq(caseId), WATER_TEST.ID.notIn(kept))
                .fetch(WATER_TEST.ID);
        gone.forEach(id -> tx.remove(WATER_TEST, id));
        boolean changed = !gone.isEmpty();
        for (WaterTest test : tests) {
            changed |= tx.save(new WaterTestRecord(test.id() == null ? tx.newId() : test.id(), caseId, test.sampledOn(), test.standard(), test.indicator(), test.value(),
                    test.limit(), test.relaxed(), test.laboratory(), test.passed()));
        }
        return changed;
    }

    void add(Transaction tx, UUID caseId, Rechecks.Recheck recheck) {
        tx.save(new WaterRecheckRecord(recheck.id(), caseId, recheck.doneOn(), recheck.passed(), recheck.finding(), recheck.by()));
    }

    private static WaterTest test(WaterTestRecord row) {
        return new WaterTest(row.getId(), row.getSampledOn(), row.getStandard(), row.getIndicator(), row.getFoundValue(), row.getLimitValue(),
                row.getRelaxed(), row.getLaboratory(), row.getPassed());
    }

    private static Rechecks.Recheck recheck(WaterRecheckRecord row) {
        return new Rechecks.Recheck(row.getId(), row.getDoneOn(), row.getPassed(), row.getFinding(), row.getDoneBy());
    }
}
