package org.townledger.cases;

import java.util.List;

/** What stands around a ledger's table. @param years in which the ledger has numbers, newest first */
public record CaseFigures(CaseCounts counts, List<Integer> years) {

    public CaseFigures {
        years = List.copyOf(years);
    }
}
