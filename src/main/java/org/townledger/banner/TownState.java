package org.townledger.banner;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.townledger.handoff.HandoffPackage;
import org.townledger.lists.Division;

/**
 * How one town stands with the banner.
 *
 * @param last        the last package that was merged; null where none was
 * @param held        packages that wait, the lowest number first
 * @param missing     numbers for which they wait
 * @param sentBack    records that are sent back and have not come corrected
 * @param untold      remarks that no receipt has carried
 * @param counts      what is here, by kind
 * @param differences ledgers of which the last package told another number than is here
 */
public record TownState(Division town, @Nullable HandoffPackage last, List<HandoffPackage> held, List<Integer> missing, Reporting reporting,
                        int sentBack, int untold, Map<String, TownCount> counts, List<Difference> differences) {

    public static final String HOUSEHOLD = "household";
    public static final String MONITORING = "monitoring";

    /** @param told by the package @param here by what is stored */
    public record Difference(String ledger, int told, int here) {
    }

    public TownState {
        held = List.copyOf(held);
        missing = List.copyOf(missing);
        counts = Map.copyOf(counts);
        differences = List.copyOf(differences);
    }

    /** The first that waits and carries all that the missing ones carried; null where none does. */
    public @Nullable HandoffPackage standsWithoutMissing() {
        return held.stream().filter(one -> one.carriesAllSince(last)).findFirst().orElse(null);
    }

    public TownCount count(String kind) {
        return counts.getOrDefault(kind, TownCount.NONE);
    }
}
