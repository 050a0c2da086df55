package org.townledger.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.townledger.store.Act;
import org.townledger.store.Store;

/** Notes in a case's course what happened without moving it: a visit, a call, what was seen. */
public final class NoteStep {

    private final Store store;
    private final CaseRepository cases;

    public NoteStep(Store store, CaseRepository cases) {
        this.store = store;
        this.cases = cases;
    }

    /** @param day when it happened */
    public void run(String user, UUID caseId, LocalDate day, String note) {
        store.write(new Act(user, "NoteStep"), tx -> {
            cases.addStep(tx, new CaseStep(tx.newId(), caseId, "NOTE", null, day, user, note));
            return caseId;
        });
    }
}
