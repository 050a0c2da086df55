package org.townledger.handoff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Finds out what the next package carries. Not for the JavaFX thread. */
public final class ChooseRecords {

    private final Store store;
    private final RecordKinds kinds;
    private final RecordRepository records;
    private final ReportRepository reports;
    private final HandoffRepository packages;
    private final ChangesRepository changes;
    private final ChangedRecords changed;
    private final ListRepository lists;

    public ChooseRecords(Store store, RecordKinds kinds, RecordRepository records, ReportRepository reports, HandoffRepository packages,
                         ChangesRepository changes, ChangedRecords changed, ListRepository lists) {
        this.store = store;
        this.kinds = kinds;
        this.records = records;
        this.reports = reports;
        this.packages = packages;
        this.changes = changes;
        this.changed = changed;
        this.lists = lists;
    }

    /** Work with what was chosen, in the ledger from which it was chosen. */
    @FunctionalInterface
    interface Work<T> {
        T of(Chosen chosen, Transaction source);
    }

    /** Out of the ledger as it was recorded at the end of the wish's day. Nobody writes meanwhile, so that all of it is of one moment. */
    <T> T run(PackWish wish, Work<T> work) {
        if (!wish.upTo().isBefore(store.read(Transaction::today))) {
            return store.readAlone(now -> work.of(chosen(wish, now, now), now));
        }
        try (Store source = store.asRecorded(wish.upTo())) {
            return store.readAlone(now -> source.read(then -> work.of(chosen(wish, now, then), then)));
        }
    }

    private Chosen chosen(PackWish wish, Transaction now, Transaction then) {
        String office = lists.office(now).orElseThrow();
        List<HandoffPackage> sent = packages.sent(now, wish.to());
        long sequence = now == then ? now.journalSequence() : changes.lastBefore(now, wish.upTo().plusDays(1).atStartOfDay(Transaction.TOWN).toInstant());
        Map<UUID, Long> last = now == then ? changed.seenBy(now) : changed.at(now, sequence);
        List<ReportRow> reported = reports.all(now, office);
        var known = new PackRules.Known(reported.stream().collect(Collectors.toMap(ReportRow::record, row -> row)), ReadReportStates.sequences(sent), last);
        Map<String, List<RecordHead>> carried = new LinkedHashMap<>();
        List<RecordHead> all = new ArrayList<>();
        for (RecordKind kind : kinds.with(wish.kinds())) {
            List<RecordHead> heads = records.heads(then, kind, office);
            all.addAll(heads);
            carried.put(kind.key(), heads.stream().filter(head -> PackRules.goes(head, wish.everything(), known)).toList());
        }
        List<ReportRow> gone = PackRules.gone(all, List.copyOf(carried.keySet()), wish.everything(), known);
        Map<UUID, RecordRepository.PhotoSum> photos = records.photos(then, cases(carried));
        var going = carried.values().stream().flatMap(List::stream).map(RecordHead::id).collect(Collectors.toSet());
        var leaving = gone.stream().map(ReportRow::record).collect(Collectors.toSet());
        List<ReportRow> index = reported.stream().filter(row -> !row.gone() && !going.contains(row.record()) && !leaving.contains(row.record())).toList();
        return new Chosen(sent.isEmpty() ? null : sent.getFirst(), wish.everything() ? null : base(sent), sequence, carried, gone, index,
                wish.photos() ? photos : Map.of(), counts(all, carried, known, photos, wish.photos()));
    }

    /** An office that never had an answer hands off all that it has. */
    private static @org.jspecify.annotations.Nullable HandoffPackage base(List<HandoffPackage> sent) {
        return sent.stream().filter(one -> one.state() == HandoffPackage.State.ANSWERED).findFirst().orElse(null);
    }

    private List<UUID> cases(Map<String, List<RecordHead>> carried) {
        return carried.entrySet().stream().filter(kind -> kinds.isLedger(kind.getKey())).flatMap(kind -> kind.getValue().stream()).map(RecordHead::id).toList();
    }

    /** Households, ledgers and monitored households, village by village. */
    private List<HandoffCount> counts(List<RecordHead> all, Map<String, List<RecordHead>> carried, PackRules.Known known,
                                      Map<UUID, RecordRepository.PhotoSum> photos, boolean withPhotos) {
        Map<String, Map<String, HandoffCount>> counts = new LinkedHashMap<>();
        all.forEach(head -> add(counts, new HandoffCount(head.kind(), head.village(), 1, 0, 0, 0, 0)));
        carried.values().stream().flatMap(List::stream).forEach(head -> {
            ReportRow row = known.reported().get(head.id());
            var sum = withPhotos ? photos.get(head.id()) : null;
            add(counts, new HandoffCount(head.kind(), head.village(), 0, 1, row == null || row.gone() ? 1 : 0, head.closed() ? 1 : 0,
                    sum == null ? 0 : sum.photos()));
        });
        return counts.entrySet().stream().filter(kind -> kind.getKey().equals(RecordKinds.HOUSEHOLD) || kinds.choices().contains(kind.getKey()))
                .flatMap(kind -> kind.getValue().values().stream()).toList();
    }

    private static void add(Map<String, Map<String, HandoffCount>> counts, HandoffCount one) {
        counts.computeIfAbsent(one.kind(), _ -> new TreeMap<>()).merge(one.village(), one, HandoffCount::plus);
    }
}
