package org.townledger.cases;

import java.util.List;
import java.util.Map;

/**
 * What stands around a ledger's table.
 *
 * @param years  in which the ledger has numbers, newest first
 * @param byTown counts by the town's code, all together under the empty one; empty where the office is a town
 */
public record CaseFigures(CaseCounts counts, List<Integer> years, Map<String, CaseCounts> byTown) {

    public CaseFigures {
        years = List.copyOf(years);
        byTown = Map.copyOf(byTown);
    }
}
