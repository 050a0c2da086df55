package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.townledger.cases.Blocker;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Writes down how a household is identified, from the clue on, step by step; lays a clue aside; plans the next look. */
public final class IdentifyHousehold {

    private final Store store;
    private final MonitoringRepository monitored;
    private final ReadMonitoring read;
    private final IdentificationRules rules;

    public IdentifyHousehold(Store store, MonitoringRepository monitored, ReadMonitoring read, IdentificationRules rules) {
        this.store = store;
        this.monitored = monitored;
        this.read = read;
        this.rules = rules;
    }

    /** Of a new monitoring, or of one that is not over; its removal is not touched. */
    public MonitoringOutcome run(String user, Monitoring wanted) {
        return store.write(new Act(user, "IdentifyHousehold"), tx -> {
            var blockers = new ArrayList<Blocker>(rules.blockers(wanted, read.words(tx)));
            if (monitored.openOf(tx, wanted.household()).filter(open -> !open.id().equals(wanted.id())).isPresent()) {
                blockers.add(rules.alreadyOpen());
            }
            Monitoring kept = monitored.find(tx, wanted.id()).map(stored -> wanted.with(stored.removal())).orElse(wanted);
            return blockers.isEmpty() ? saved(tx, kept) : new MonitoringOutcome.Refused(blockers);
        });
    }

    /** Lays a clue aside that did not hold (不予纳入). */
    public MonitoringOutcome drop(String user, UUID id, LocalDate day, String reason) {
        return store.write(new Act(user, "DropClue"), tx -> {
            Monitoring monitoring = monitored.find(tx, id).orElseThrow();
            List<Blocker> blockers = rules.dropBlockers(monitoring, day, reason, tx.today());
            return blockers.isEmpty() ? saved(tx, monitoring.dropped(day, reason)) : new MonitoringOutcome.Refused(blockers);
        });
    }

    /** When a household that is not marked for now is next looked at. */
    public MonitoringOutcome planLook(String user, UUID id, LocalDate next) {
        return store.write(new Act(user, "PlanLook"), tx -> saved(tx, monitored.find(tx, id).orElseThrow().lookedAtNext(next)));
    }

    private MonitoringOutcome saved(Transaction tx, Monitoring monitoring) {
        monitored.save(tx, monitoring);
        return new MonitoringOutcome.Recorded(monitoring, tx.actId());
    }
}
