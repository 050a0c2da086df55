package org.townledger.cases;

import java.util.Map;
import org.townledger.wording.Sentence;

/**
 * The figures above and below a ledger's table.
 *
 * @param byState cases a state, whatever state and own chip the filter asks for
 * @param overdue of these, the overdue ones
 * @param own     cases by the key of the ledger's own chips, likewise
 * @param summary what stands below the table, over all that the filter leaves
 */
public record CaseCounts(Map<CaseState, Integer> byState, int overdue, Map<String, Integer> own, Sentence summary) {

    public CaseCounts {
        byState = Map.copyOf(byState);
        own = Map.copyOf(own);
    }

    /** With what stands below the table where a chip leaves less. */
    CaseCounts summed(Sentence newSummary) {
        return new CaseCounts(byState, overdue, own, newSummary);
    }

    public int all() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int open() {
        return byState.entrySet().stream().filter(entry -> entry.getKey().isOpen()).mapToInt(Map.Entry::getValue).sum();
    }

    public int in(CaseState state) {
        return byState.getOrDefault(state, 0);
    }

    public int own(String chip) {
        return own.getOrDefault(chip, 0);
    }
}
