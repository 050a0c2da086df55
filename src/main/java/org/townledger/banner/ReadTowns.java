package org.townledger.banner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.handoff.HandoffCount;
import org.townledger.handoff.HandoffPackage;
import org.townledger.handoff.HandoffPackage.State;
import org.townledger.handoff.HandoffRepository;
import org.townledger.handoff.Remark;
import org.townledger.handoff.RemarkRepository;
import org.townledger.lists.Division;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Setting;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** How every town stands: what it handed off last and when, what waits, what is sent back, and how much of it is here. */
public final class ReadTowns {

    private static final String REPORT_DAYS = "towns.report_days";
    private static final int RECENT = 6;

    /**
     * @param unverified whether nobody has yet found the rule behind the days
     * @param elsewhere  persons who stand in more than one town
     * @param recent     the newest packages of all towns
     */
    public record Towns(LocalDate today, List<TownState> all, int reportDays, boolean unverified, int elsewhere, List<HandoffPackage> recent) {

        public Towns {
            all = List.copyOf(all);
            recent = List.copyOf(recent);
        }

        /** By its name. */
        public String name(String office) {
            return all.stream().filter(town -> town.town().code().equals(office)).map(town -> town.town().name()).findFirst().orElse(office);
        }

        public int count(Reporting.State state) {
            return (int) all.stream().filter(town -> town.reporting().state() == state).count();
        }

        public int held() {
            return all.stream().mapToInt(town -> town.held().size()).sum();
        }

        public int sentBack() {
            return all.stream().mapToInt(TownState::sentBack).sum();
        }

        public int untold() {
            return all.stream().mapToInt(TownState::untold).sum();
        }

        public TownCount count(String kind) {
            return all.stream().map(town -> town.count(kind)).reduce(TownCount.NONE, TownCount::plus);
        }
    }

    private final Store store;
    private final ListRepository lists;
    private final HandoffRepository packages;
    private final RemarkRepository remarks;
    private final TownRecordRepository records;
    private final TownCountRepository counts;
    private final ElsewhereRepository elsewhere;
    private final List<String> ledgers;

    /** @param ledgers keys of the ledgers */
    public ReadTowns(Store store, ListRepository lists, HandoffRepository packages, RemarkRepository remarks, TownRecordRepository records,
                     TownCountRepository counts, ElsewhereRepository elsewhere, List<String> ledgers) {
        this.store = store;
        this.lists = lists;
        this.packages = packages;
        this.remarks = remarks;
        this.records = records;
        this.counts = counts;
        this.elsewhere = elsewhere;
        this.ledgers = List.copyOf(ledgers);
    }

    public Towns run() {
        return store.read(tx -> {
            Setting days = lists.setting(tx, REPORT_DAYS).orElseThrow();
            Map<String, Integer> sentBack = records.sentBack(tx);
            Map<String, Map<String, TownCount>> here = counts.byTown(tx);
            List<Division> divisions = lists.divisions(tx).towns();
            List<HandoffPackage> recent = divisions.stream().flatMap(town -> packages.received(tx, town.code()).stream())
                    .sorted(Comparator.comparing(HandoffPackage::madeAt).reversed()).limit(RECENT).toList();
            List<TownState> towns = divisions.stream().map(town -> town(tx, town, Integer.parseInt(days.value()),
                    sentBack.getOrDefault(town.code(), 0), here.getOrDefault(town.code(), Map.of()))).toList();
            return new Towns(tx.today(), towns, Integer.parseInt(days.value()), days.unverified(), elsewhere.numbers(tx).size(), recent);
        });
    }

    private TownState town(Transaction tx, Division town, int allowed, int sentBack, Map<String, TownCount> here) {
        List<HandoffPackage> held = packages.received(tx, town.code(), State.HELD);
        List<HandoffPackage> merged = packages.received(tx, town.code(), State.MERGED);
        HandoffPackage last = merged.isEmpty() ? null : merged.getLast();
        int untold = (int) remarks.openOf(tx, town.code()).stream().filter(remark -> remark.state() == Remark.State.UNTOLD).count();
        return new TownState(town, last, held, ReportingRules.missing(last == null ? 0 : last.number(), held.stream().map(HandoffPackage::number).toList()),
                ReportingRules.reporting(madeOn(held.isEmpty() ? last : held.getLast()), tx.today(), allowed), sentBack, untold, here,
                last == null ? List.of() : differences(tx, last, here));
    }

    private static @Nullable LocalDate madeOn(@Nullable HandoffPackage made) {
        return made == null ? null : LocalDate.ofInstant(made.madeAt(), Transaction.TOWN);
    }

    private List<TownState.Difference> differences(Transaction tx, HandoffPackage last, Map<String, TownCount> here) {
        Map<String, Integer> told = packages.counts(tx, last.id()).stream()
                .collect(Collectors.groupingBy(HandoffCount::kind, Collectors.summingInt(HandoffCount::total)));
        var differences = new ArrayList<TownState.Difference>();
        for (String ledger : ledgers) {
            int stored = here.getOrDefault(ledger, TownCount.NONE).all();
            Integer said = told.get(ledger);
            if (said != null && !Objects.equals(said, stored)) {
                differences.add(new TownState.Difference(ledger, said, stored));
            }
        }
        return differences;
    }
}
