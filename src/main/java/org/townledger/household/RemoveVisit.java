package org.townledger.household;

import java.util.UUID;
import org.townledger.store.Act;
import org.townledger.store.Store;

/** Takes a visit out of a household's file: one that was written down twice, or for another household. */
public final class RemoveVisit {

    private final Store store;
    private final VisitRepository visits;

    public RemoveVisit(Store store, VisitRepository visits) {
        this.store = store;
        this.visits = visits;
    }

    /** @return the act by which it can be taken back */
    public UUID run(String user, UUID visit) {
        return store.write(new Act(user, "RemoveVisit"), tx -> {
            visits.remove(tx, visit);
            return tx.actId();
        });
    }
}
