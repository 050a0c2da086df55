package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.townledger.cases.Blocker;
import org.townledger.store.Act;
import org.townledger.store.Store;

/** Writes down what the clerk found on a matter that no program computes; and what is known of a member. */
public final class RecordFinding {

    private final Store store;
    private final MonitoringRepository monitored;
    private final EvidenceRepository evidence;
    private final EvidenceRules rules;

    public RecordFinding(Store store, MonitoringRepository monitored, EvidenceRepository evidence, EvidenceRules rules) {
        this.store = store;
        this.monitored = monitored;
        this.evidence = evidence;
        this.rules = rules;
    }

    /** @param text on what it rests */
    public MonitoringOutcome run(String user, UUID monitoring, FindingMatter matter, boolean holds, LocalDate day, String text) {
        return store.write(new Act(user, "RecordFinding"), tx -> {
            Monitoring of = monitored.find(tx, monitoring).orElseThrow();
            List<Blocker> blockers = rules.blockers(of, day, text, tx.today());
            if (!blockers.isEmpty()) {
                return new MonitoringOutcome.Refused(blockers);
            }
            evidence.save(tx, new Finding(tx.newId(), monitoring, matter, holds, day, user, text.strip()));
            return new MonitoringOutcome.Recorded(of, tx.actId());
        });
    }

    /** What is known of the members. */
    public MonitoringOutcome members(String user, UUID monitoring, List<MemberFact> facts) {
        return store.write(new Act(user, "RecordMembers"), tx -> {
            facts.forEach(fact -> evidence.save(tx, fact));
            return new MonitoringOutcome.Recorded(monitored.find(tx, monitoring).orElseThrow(), tx.actId());
        });
    }
}
