package org.townledger.banner;

import java.util.List;
import org.townledger.handoff.HandoffPackage;
import org.townledger.handoff.HandoffRepository;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;

/** Lays two hand-offs of a town side by side: counts by ledger and village, and what each brought. Not for the JavaFX thread. */
public final class CompareHandoffs {

    /** @param packages of a town, the newest first */
    public record OfTown(Division town, List<HandoffPackage> packages) {

        public OfTown {
            packages = List.copyOf(packages);
        }
    }

    /** @param broughtLater records that the later one brought and none after it brought again */
    public record Comparison(HandoffPackage earlier, HandoffPackage later, List<CountLine> lines, List<TownRecord> broughtEarlier,
                             List<TownRecord> broughtLater, Divisions divisions) {

        public Comparison {
            lines = List.copyOf(lines);
            broughtEarlier = List.copyOf(broughtEarlier);
            broughtLater = List.copyOf(broughtLater);
        }
    }

    private final Store store;
    private final HandoffRepository packages;
    private final TownRecordRepository records;
    private final ListRepository lists;
    private final List<String> kinds;

    /** @param kinds in the order in which they are shown */
    public CompareHandoffs(Store store, HandoffRepository packages, TownRecordRepository records, ListRepository lists, List<String> kinds) {
        this.store = store;
        this.packages = packages;
        this.records = records;
        this.lists = lists;
        this.kinds = List.copyOf(kinds);
    }

    /** The towns with what came from each. */
    public List<OfTown> choices() {
        return store.read(tx -> lists.divisions(tx).towns().stream().map(town -> new OfTown(town, packages.received(tx, town.code()))).toList());
    }

    /** Two packages of one town, in whichever order. */
    public Comparison run(HandoffPackage one, HandoffPackage other) {
        HandoffPackage earlier = one.number() <= other.number() ? one : other;
        HandoffPackage later = one.number() <= other.number() ? other : one;
        return store.read(tx -> new Comparison(earlier, later,
                ComparisonRules.lines(kinds, packages.counts(tx, earlier.id()), packages.counts(tx, later.id())),
                records.broughtBy(tx, earlier.office(), earlier.number()), records.broughtBy(tx, later.office(), later.number()), lists.divisions(tx)));
    }
}
