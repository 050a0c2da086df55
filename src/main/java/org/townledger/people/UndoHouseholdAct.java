package org.townledger.people;

import java.util.UUID;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Undoing;

/** Takes back as one what was just recorded of a household, and with it what its open cases made of it. */
public final class UndoHouseholdAct {

    private final Store store;

    public UndoHouseholdAct(Store store) {
        this.store = store;
    }

    public Undoing run(String user, UUID act) {
        return store.undo(new Act(user, "UndoHouseholdAct"), act);
    }
}
