package org.townledger.rolls;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.cases.WorkSource;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Comparisons of which somebody has not looked at everything, for the desk; nobody is named. */
public final class RollWork implements WorkSource {

    private static final String AREA = "rolls";

    private final RollRepository rolls;

    public RollWork(RollRepository rolls) {
        this.rolls = rolls;
    }

    @Override
    public List<Work> work(Transaction tx, LedgerWords words) {
        Map<UUID, Integer> open = rolls.open(tx);
        return rolls.comparisons(tx).stream().filter(comparison -> open.containsKey(comparison.id()))
                .map(comparison -> new Work(WorkKind.WARNING, AREA, comparison.id(), words.wording().say("rolls.kind." + comparison.kind()),
                        Sentence.of("rolls.work", comparison.fileName(), open.get(comparison.id())), null, null)).toList();
    }
}
