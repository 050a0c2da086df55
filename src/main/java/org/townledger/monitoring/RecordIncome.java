package org.townledger.monitoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.townledger.cases.Blocker;
import org.townledger.store.Act;
import org.townledger.store.Store;

/** Writes down what a monitored household earned in a month, kind by kind. */
public final class RecordIncome {

    private final Store store;
    private final MonitoringRepository monitored;
    private final EvidenceRepository evidence;
    private final EvidenceRules rules;

    public RecordIncome(Store store, MonitoringRepository monitored, EvidenceRepository evidence, EvidenceRules rules) {
        this.store = store;
        this.monitored = monitored;
        this.evidence = evidence;
        this.rules = rules;
    }

    /** In place of what stands of the month. @param amounts yuan by kind; a kind that is not among them has none */
    public MonitoringOutcome run(String user, UUID monitoring, YearMonth month, Map<IncomeKind, BigDecimal> amounts) {
        return store.write(new Act(user, "RecordIncome"), tx -> {
            List<Blocker> blockers = rules.blockers(month, tx.today());
            if (!blockers.isEmpty()) {
                return new MonitoringOutcome.Refused(blockers);
            }
            Monitoring of = monitored.find(tx, monitoring).orElseThrow();
            for (IncomeKind kind : IncomeKind.values()) {
                BigDecimal amount = amounts.get(kind);
                if (amount == null) {
                    evidence.removeIncome(tx, of.household(), month, kind);
                } else {
                    evidence.save(tx, new Income(tx.newId(), of.household(), month, kind, amount));
                }
            }
            return new MonitoringOutcome.Recorded(of, tx.actId());
        });
    }
}
