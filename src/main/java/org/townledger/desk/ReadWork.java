package org.townledger.desk;

import java.util.List;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WorkSource;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.wording.Wording;

/** Gathers from everywhere what is to be done today. Not for the JavaFX thread. */
public final class ReadWork {

    private final Store store;
    private final List<WorkSource> sources;
    private final ListRepository lists;
    private final Wording wording;

    public ReadWork(Store store, List<WorkSource> sources, ListRepository lists, Wording wording) {
        this.store = store;
        this.sources = List.copyOf(sources);
        this.lists = lists;
        this.wording = wording;
    }

    public WorkList now() {
        return store.read(tx -> {
            LedgerWords words = LedgerWords.of(tx, lists, wording);
            return new WorkList(tx.today(), sources.stream().flatMap(source -> source.work(tx, words).stream()).toList());
        });
    }
}
