package org.townledger.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What stands around a ledger's table.
 *
 * @param years  in which the ledger has numbers, newest first
 * @param byTown counts by the town's code, all together under the empty one; empty where the office is a town
 * @param sentBack cases that wait to be corrected, of every ledger
 * @param returned how many of these the filter leaves, whatever chip is chosen
 */
public record CaseFigures(CaseCounts counts, List<Integer> years, Map<String, CaseCounts> byTown, Set<UUID> sentBack, int returned) {

    public CaseFigures {
        years = List.copyOf(years);
        byTown = Map.copyOf(byTown);
        sentBack = Set.copyOf(sentBack);
    }
}
