package org.townledger.monitoring;

import java.util.UUID;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Undoing;

/** Takes back what was just written down of a monitored household. */
public final class UndoMonitoring {

    private final Store store;

    public UndoMonitoring(Store store) {
        this.store = store;
    }

    public Undoing run(String user, UUID act) {
        return store.undo(new Act(user, "UndoMonitoring"), act);
    }
}
