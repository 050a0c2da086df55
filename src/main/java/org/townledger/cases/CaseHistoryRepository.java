package org.townledger.cases;

import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.CASE_STEP;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.CaseStepRecord;

/** All cases of all ledgers with their courses, for figures that ask for nothing else. */
public final class CaseHistoryRepository {

    /** By ledger and number. */
    public List<CaseHistory> all(Transaction tx) {
        Map<UUID, List<CaseStep>> courses = tx.sql().selectFrom(CASE_STEP).orderBy(CASE_STEP.CASE_ID, CASE_STEP.POSITION).stream()
                .map(CaseHistoryRepository::step).collect(Collectors.groupingBy(CaseStep::caseId));
        return tx.sql().selectFrom(CASE_FILE).orderBy(CASE_FILE.LEDGER, CASE_FILE.NUMBER_YEAR, CASE_FILE.SERIAL)
                .fetch(row -> new CaseHistory(row.getLedger(), CaseRepository.file(row), courses.getOrDefault(row.getId(), List.of())));
    }

    private static CaseStep step(CaseStepRecord row) {
        String after = row.getStateAfter();
        return new CaseStep(row.getId(), row.getCaseId(), row.getKind(), after == null ? null : CaseState.valueOf(after),
                row.getHappenedOn(), row.getDoneBy(), row.getNote());
    }
}
