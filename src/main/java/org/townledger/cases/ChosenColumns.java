package org.townledger.cases;

import java.util.List;
import java.util.Optional;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;

/** Which columns a user wants to see in a ledger's table, remembered from one day to the next. */
public final class ChosenColumns {

    private final Store store;
    private final ListRepository lists;

    public ChosenColumns(Store store, ListRepository lists) {
        this.store = store;
        this.lists = lists;
    }

    /** The fields' names; empty where the user never chose. */
    public Optional<List<String>> of(String user, LedgerName ledger) {
        return store.read(tx -> lists.preference(tx, id(user, ledger))).map(fields -> List.of(fields.split(",")));
    }

    public void remember(String user, LedgerName ledger, List<String> fields) {
        store.write(new Act(user, "ChooseColumns"), tx -> {
            lists.savePreference(tx, id(user, ledger), String.join(",", fields));
            return fields;
        });
    }

    private static String id(String user, LedgerName ledger) {
        return "columns." + ledger.key() + "." + user;
    }
}
