package org.townledger.monitoring;

import java.util.List;
import java.util.UUID;
import org.townledger.store.Act;
import org.townledger.store.Store;

/** Writes down of a monitored household's members who can work, how their health is and what disability they have. */
public final class RecordMembers {

    private final Store store;
    private final MonitoringRepository monitored;
    private final EvidenceRepository evidence;

    public RecordMembers(Store store, MonitoringRepository monitored, EvidenceRepository evidence) {
        this.store = store;
        this.monitored = monitored;
        this.evidence = evidence;
    }

    /** In place of what stands of these members; the others keep theirs. */
    public MonitoringOutcome run(String user, UUID monitoring, List<MemberFact> facts) {
        return store.write(new Act(user, "RecordMembers"), tx -> {
            facts.forEach(fact -> evidence.save(tx, fact));
            return new MonitoringOutcome.Recorded(monitored.find(tx, monitoring).orElseThrow(), tx.actId());
        });
    }
}
