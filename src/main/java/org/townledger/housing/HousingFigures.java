package org.townledger.housing;

import java.util.List;

/**
 * What stands around the table.
 *
 * @param wholly houses of grade D among those that the filter leaves
 * @param years  in which the ledger has numbers, newest first
 */
public record HousingFigures(HousingCounts counts, long wholly, List<Integer> years) {

    public HousingFigures {
        years = List.copyOf(years);
    }
}
