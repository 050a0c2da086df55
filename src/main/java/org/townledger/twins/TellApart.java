package org.townledger.twins;

import java.util.List;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Wording;

/** Keeps in mind that two entries are not one, so that they are not shown again; can be taken back. */
public final class TellApart {

    private final Store store;
    private final TwinRepository twins;
    private final Wording wording;

    public TellApart(Store store, TwinRepository twins, Wording wording) {
        this.store = store;
        this.twins = twins;
        this.wording = wording;
    }

    public ToldApart run(String user, TwinPair pair) {
        return store.write(new Act(user, "TellApart"), tx -> {
            var told = new ToldApart(tx.newId(), pair.realm(), TwinRules.Apart.of(pair.first().id(), pair.second().id()),
                    TwinTexts.says(pair.first(), wording), TwinTexts.says(pair.second(), wording), tx.now(), tx.user());
            twins.save(tx, told);
            return told;
        });
    }

    /** They are shown again. */
    public ToldApart takeBack(String user, ToldApart told) {
        return store.write(new Act(user, "TakeBackTellingApart"), tx -> {
            twins.takeBack(tx, told);
            return told;
        });
    }

    /** Newest first. */
    public List<ToldApart> all() {
        return store.read(twins::apart);
    }
}
