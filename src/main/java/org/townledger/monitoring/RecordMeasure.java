package org.townledger.monitoring;

import java.util.List;
import java.util.UUID;
import org.townledger.cases.Blocker;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Writes down a measure, puts one right, takes one out. */
public final class RecordMeasure {

    private final Store store;
    private final MonitoringRepository monitored;
    private final EvidenceRepository evidence;
    private final ReadMonitoring read;
    private final EvidenceRules rules;

    public RecordMeasure(Store store, MonitoringRepository monitored, EvidenceRepository evidence, ReadMonitoring read, EvidenceRules rules) {
        this.store = store;
        this.monitored = monitored;
        this.evidence = evidence;
        this.read = read;
        this.rules = rules;
    }

    public MonitoringOutcome run(String user, Measure measure) {
        return store.write(new Act(user, "RecordMeasure"), tx -> {
            List<Blocker> blockers = rules.blockers(measure, read.words(tx));
            if (!blockers.isEmpty()) {
                return new MonitoringOutcome.Refused(blockers);
            }
            evidence.save(tx, measure);
            return recorded(tx, measure.monitoring());
        });
    }

    public MonitoringOutcome remove(String user, UUID id) {
        return store.write(new Act(user, "RemoveMeasure"), tx -> {
            Measure measure = evidence.measure(tx, id).orElseThrow();
            evidence.removeMeasure(tx, id);
            return recorded(tx, measure.monitoring());
        });
    }

    private MonitoringOutcome recorded(Transaction tx, UUID monitoring) {
        return new MonitoringOutcome.Recorded(monitored.find(tx, monitoring).orElseThrow(), tx.actId());
    }
}
