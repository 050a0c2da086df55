package org.townledger.household;

import java.util.UUID;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Undoing;

/** Takes back what was just written down, put right or taken out. */
public final class UndoVisit {

    private final Store store;

    public UndoVisit(Store store) {
        this.store = store;
    }

    public Undoing run(String user, UUID act) {
        return store.undo(new Act(user, "UndoVisit"), act);
    }
}
