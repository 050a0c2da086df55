package org.townledger.monitoring;

import java.util.List;
import java.util.UUID;
import org.townledger.cases.Blocker;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Takes a proposed removal one step further, marks it in the end, or takes the proposal back. */
public final class AdvanceRemoval {

    private final Store store;
    private final MonitoringRepository monitored;
    private final ProposeRemoval propose;
    private final RemovalProcessRules rules;

    public AdvanceRemoval(Store store, MonitoringRepository monitored, ProposeRemoval propose, RemovalProcessRules rules) {
        this.store = store;
        this.monitored = monitored;
        this.propose = propose;
        this.rules = rules;
    }

    /** What held when it was proposed must hold still when it is marked. @param notice only with the appraisal */
    public MonitoringOutcome run(String user, UUID id, RemovalStep step, Noted noted, Notice notice) {
        return store.write(new Act(user, actName(step)), tx -> {
            Monitoring monitoring = monitored.find(tx, id).orElseThrow();
            List<Blocker> blockers = rules.blockers(monitoring, step, noted, notice, tx.today());
            if (!blockers.isEmpty()) {
                return new MonitoringOutcome.Refused(blockers);
            }
            List<Condition> unmet = step == RemovalStep.MARK ? propose.unmet(tx, monitoring) : List.of();
            return unmet.isEmpty() ? saved(tx, monitoring.with(monitoring.removal().with(step, noted, notice)))
                    : new MonitoringOutcome.Unmet(unmet);
        });
    }

    /** The household stays monitored as if nothing had been proposed. */
    public MonitoringOutcome withdraw(String user, UUID id) {
        return store.write(new Act(user, "WithdrawRemoval"), tx -> {
            Monitoring monitoring = monitored.find(tx, id).orElseThrow();
            return monitoring.state() == MonitoringState.REMOVING ? saved(tx, monitoring.with(Removal.NONE))
                    : new MonitoringOutcome.Refused(List.of(rules.nothingToWithdraw()));
        });
    }

    private static String actName(RemovalStep step) {
        return switch (step) {
            case PROPOSE, VISIT, APPRAISE -> "AdvanceRemoval";
            case REVIEW, APPROVE -> "DecideRemoval";
            case MARK -> "MarkRemoved";
        };
    }

    private MonitoringOutcome saved(Transaction tx, Monitoring monitoring) {
        monitored.save(tx, monitoring);
        return new MonitoringOutcome.Recorded(monitoring, tx.actId());
    }
}
