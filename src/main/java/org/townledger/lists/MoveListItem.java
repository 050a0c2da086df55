package org.townledger.lists;

import java.util.List;
import java.util.UUID;
import org.townledger.store.Act;
import org.townledger.store.Store;

/** Moves a word one place up or down among those of its list that stand today: the order of every drop-down. */
public final class MoveListItem {

    private final Store store;
    private final ListRepository lists;

    public MoveListItem(Store store, ListRepository lists) {
        this.store = store;
        this.lists = lists;
    }

    /** @param by -1 up, 1 down @return whether it moved; not at the end, and not a word that no longer stands */
    public boolean run(String user, String list, UUID id, int by) {
        return store.write(new Act(user, "MoveListItem"), tx -> {
            List<ListItem> standing = lists.items(tx, list, tx.today());
            int from = standing.stream().map(ListItem::id).toList().indexOf(id);
            int to = from + by;
            if (from < 0 || to < 0 || to >= standing.size()) {
                return false;
            }
            lists.save(tx, standing.get(from).at(standing.get(to).position()));
            lists.save(tx, standing.get(to).at(standing.get(from).position()));
            return true;
        });
    }
}
