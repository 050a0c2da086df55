package org.townledger.monitoring;

import java.util.List;
import java.util.UUID;
import org.townledger.cases.LedgerWords;
import org.townledger.people.HouseholdRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Proposes that a household's risk be marked as removed, where every condition of the plan holds. */
public final class ProposeRemoval {

    private final Store store;
    private final HouseholdRepository households;
    private final MonitoringRepository monitored;
    private final ReadMonitoring read;
    private final RemovalRules rules;

    public ProposeRemoval(Store store, HouseholdRepository households, MonitoringRepository monitored, ReadMonitoring read, RemovalRules rules) {
        this.store = store;
        this.households = households;
        this.monitored = monitored;
        this.read = read;
        this.rules = rules;
    }

    /** @param household that is monitored, or should be by its type */
    public MonitoringOutcome run(String user, UUID household, RemovalWay way) {
        return store.write(new Act(user, "ProposeRemoval"), tx -> {
            MonitoringFile file = read.of(tx, household, way).orElseThrow();
            List<Condition> blockers = rules.proposalBlockers(file.situation(), way, read.words(tx));
            if (!blockers.isEmpty()) {
                return new MonitoringOutcome.Unmet(blockers);
            }
            Monitoring proposed = file.monitoring().with(Removal.proposed(way, tx.today(), tx.user()));
            monitored.save(tx, proposed);
            return new MonitoringOutcome.Recorded(proposed, tx.actId());
        });
    }

    /** The conditions that do not hold today; the removal's own way counts. */
    List<Condition> unmet(Transaction tx, Monitoring monitoring) {
        LedgerWords words = read.words(tx);
        RemovalWay way = monitoring.removal().way() == null ? RemovalWay.SUPPORTED : monitoring.removal().way();
        Situation situation = read.situation(tx, households.family(tx, monitoring.household()).orElseThrow(), monitoring, words);
        return rules.conditions(situation, way, words).stream().filter(condition -> condition.verdict().blocks()).toList();
    }
}
