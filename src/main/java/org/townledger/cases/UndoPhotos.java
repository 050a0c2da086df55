package org.townledger.cases;

import java.util.UUID;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Undoing;

/** Takes back as one what was just done to a case's photos: those added go, one that was removed comes back. */
public final class UndoPhotos {

    private final Store store;

    public UndoPhotos(Store store) {
        this.store = store;
    }

    public Undoing run(String user, UUID act) {
        return store.undo(new Act(user, "UndoPhotos"), act);
    }
}
