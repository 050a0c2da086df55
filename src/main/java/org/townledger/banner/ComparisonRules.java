package org.townledger.banner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.townledger.handoff.HandoffCount;

/** Two hand-offs of a town side by side. */
public final class ComparisonRules {

    private ComparisonRules() {
    }

    /** By ledger, its sum first, then its villages. @param kinds in the order in which they are shown */
    public static List<CountLine> lines(List<String> kinds, Collection<HandoffCount> earlier, Collection<HandoffCount> later) {
        var lines = new ArrayList<CountLine>();
        for (String kind : kinds) {
            var villages = new TreeSet<String>();
            Stream.concat(earlier.stream(), later.stream()).filter(count -> count.kind().equals(kind)).forEach(count -> villages.add(count.village()));
            if (!villages.isEmpty()) {
                lines.add(new CountLine(kind, "", sum(kind, earlier), sum(kind, later)));
                villages.forEach(village -> lines.add(new CountLine(kind, village, of(kind, village, earlier), of(kind, village, later))));
            }
        }
        return lines;
    }

    private static HandoffCount sum(String kind, Collection<HandoffCount> counts) {
        return counts.stream().filter(count -> count.kind().equals(kind)).reduce(none(kind, ""), HandoffCount::plus);
    }

    private static HandoffCount of(String kind, String village, Collection<HandoffCount> counts) {
        return counts.stream().filter(count -> count.kind().equals(kind) && count.village().equals(village)).findFirst().orElseGet(() -> none(kind, village));
    }

    private static HandoffCount none(String kind, String village) {
        return new HandoffCount(kind, village, 0, 0, 0, 0, 0);
    }
}
