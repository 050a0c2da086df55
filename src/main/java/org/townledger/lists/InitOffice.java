package org.townledger.lists;

import java.util.List;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;

/** Makes a data folder an office's own: its code, the divisions, and the lists that policy starts with. */
public final class InitOffice {

    /** What came of it. */
    public sealed interface Outcome {
        record Made(Division office, int villages) implements Outcome {
        }

        record Refused(Sentence reason) implements Outcome {
        }
    }

    private final Store store;
    private final ListRepository lists;

    public InitOffice(Store store, ListRepository lists) {
        this.store = store;
        this.lists = lists;
    }

    /** @param code a town's 12-digit code, or the banner's */
    public Outcome run(String user, String code, List<Division> divisions) {
        var office = divisions.stream().filter(division -> division.code().equals(code)).findFirst();
        if (office.isEmpty()) {
            return new Outcome.Refused(Sentence.of("lists.init.unknownOffice", code));
        }
        return store.write(new Act(user, "InitOffice"), tx -> {
            var already = lists.office(tx);
            if (already.isPresent()) {
                return new Outcome.Refused(Sentence.of("lists.init.already", already.get()));
            }
            lists.saveOffice(tx, code);
            divisions.forEach(division -> lists.save(tx, division));
            Reference.lists(tx::newId).forEach(item -> lists.save(tx, item));
            Reference.settings().forEach(setting -> lists.save(tx, setting));
            Reference.values(tx::newId).forEach(value -> lists.save(tx, value));
            return new Outcome.Made(office.get(), lists.divisions(tx).villages().size());
        });
    }
}
