package org.townledger.lists;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.townledger.store.Act;
import org.townledger.store.Store;

/**
 * Brings a data folder that an earlier version made what this version's ledgers begin with: whole lists, settings and
 * values of which the folder has nothing yet. What the office edited or ended is left alone.
 */
public final class CompleteReference {

    private final Store store;
    private final ListRepository lists;

    public CompleteReference(Store store, ListRepository lists) {
        this.store = store;
        this.lists = lists;
    }

    private record Missing(List<ListItem> items, List<Setting> settings, List<DatedValue> values) {

        boolean isNothing() {
            return items.isEmpty() && settings.isEmpty() && values.isEmpty();
        }
    }

    /** @return how many rows were added */
    public int run(String user) {
        // Most starts find nothing missing and write nothing.
        if (store.read(tx -> lists.office(tx).isEmpty() || missing(tx).isNothing())) {
            return 0;
        }
        return store.write(new Act(user, "CompleteReference"), tx -> {
            Missing missing = missing(tx);
            missing.items().forEach(item -> lists.save(tx, item));
            missing.settings().forEach(setting -> lists.save(tx, setting));
            missing.values().forEach(value -> lists.save(tx, value));
            return missing.items().size() + missing.settings().size() + missing.values().size();
        });
    }

    private Missing missing(org.townledger.store.Transaction tx) {
        Set<String> named = lists.allItems(tx).stream().map(ListItem::list).collect(Collectors.toSet());
        Set<String> set = lists.settings(tx).stream().map(Setting::id).collect(Collectors.toSet());
        Set<String> valued = lists.values(tx).stream().map(DatedValue::name).collect(Collectors.toSet());
        return new Missing(Reference.lists(tx::newId).stream().filter(item -> !named.contains(item.list())).toList(),
                Reference.settings().stream().filter(setting -> !set.contains(setting.id())).toList(),
                Reference.values(tx::newId).stream().filter(value -> !valued.contains(value.name())).toList());
    }
}
