package org.townledger.lists;

import java.util.List;
import java.util.Objects;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Puts a new village, community or town on the list of divisions. */
public final class SaveDivision {

    private final Store store;
    private final ListRepository lists;

    public SaveDivision(Store store, ListRepository lists) {
        this.store = store;
        this.lists = lists;
    }

    public EditOutcome<Division> run(String user, DivisionDraft draft) {
        return store.write(new Act(user, "SaveDivision"), tx -> save(tx, draft));
    }

    private EditOutcome<Division> save(Transaction tx, DivisionDraft draft) {
        List<FieldComplaint> complaints = DivisionRules.adding(lists.divisions(tx).all(), draft);
        if (!complaints.isEmpty()) {
            return new EditOutcome.Refused<>(complaints);
        }
        Division division = made(draft);
        lists.save(tx, division);
        return new EditOutcome.Saved<>(division);
    }

    /** Only for a draft without complaint. */
    static Division made(DivisionDraft draft) {
        return new Division(Objects.requireNonNull(draft.code()), Objects.requireNonNull(draft.name()),
                Objects.requireNonNull(draft.level()), draft.parent(), draft.firstDay(), null);
    }
}
