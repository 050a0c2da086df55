package org.townledger.lists;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/**
 * Adds a word to a dated list, or changes its days, its other words or its source. The word itself stays, since cases
 * carry it: another word is another row.
 */
public final class SaveListItem {

    private final Store store;
    private final ListRepository lists;

    public SaveListItem(Store store, ListRepository lists) {
        this.store = store;
        this.lists = lists;
    }

    public EditOutcome<ListItem> run(String user, ListItemDraft draft) {
        return store.write(new Act(user, "SaveListItem"), tx -> {
            List<ListItem> list = lists.itemsEver(tx, draft.list());
            ListItem stored = list.stream().filter(item -> item.id().equals(draft.id())).findFirst().orElse(null);
            List<FieldComplaint> complaints = ListItemRules.saving(draft, stored, list);
            if (!complaints.isEmpty()) {
                return new EditOutcome.Refused<>(complaints);
            }
            ListItem kept = kept(tx, draft, stored, list);
            lists.save(tx, kept);
            return new EditOutcome.Saved<>(kept);
        });
    }

    private static ListItem kept(Transaction tx, ListItemDraft draft, @Nullable ListItem stored, List<ListItem> list) {
        int position = stored != null ? stored.position() : list.isEmpty() ? 1 : list.getLast().position() + 1;
        boolean unverified = (stored == null || stored.unverified()) && !draft.verified();
        return new ListItem(stored == null ? tx.newId() : stored.id(), draft.list(), Objects.requireNonNull(draft.word()),
                draft.otherWords(), position, draft.firstDay(), draft.lastDay(), draft.source(), unverified);
    }
}
