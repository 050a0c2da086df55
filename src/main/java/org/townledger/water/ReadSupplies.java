package org.townledger.water;

import java.util.List;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.wording.Wording;

/** Reads the register of schemes and sources for the screen. Not for the JavaFX thread. */
public final class ReadSupplies {

    private final Store store;
    private final SupplyRepository supplies;
    private final ListRepository lists;
    private final Wording wording;

    public ReadSupplies(Store store, SupplyRepository supplies, ListRepository lists, Wording wording) {
        this.store = store;
        this.supplies = supplies;
        this.lists = lists;
        this.wording = wording;
    }

    public List<Supply> all() {
        return store.read(supplies::all);
    }

    /** @param standing those that stand today, else those that have ended */
    public List<SupplyLine> lines(boolean standing) {
        return store.read(tx -> {
            LedgerWords words = LedgerWords.of(tx, lists, wording);
            var cases = supplies.cases(tx);
            return supplies.all(tx).stream().filter(supply -> (supply.lastDay() == null || !supply.lastDay().isBefore(words.day())) == standing)
                    .map(supply -> new SupplyLine(supply, supply.village() == null ? "" : words.village(supply.village()),
                            cases.getOrDefault(supply.id(), 0))).toList();
        });
    }

    /** The words that the form offers. */
    public LedgerWords words() {
        return store.read(tx -> LedgerWords.of(tx, lists, wording));
    }
}
