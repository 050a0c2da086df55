package org.townledger.handoff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.townledger.bag.CannotWriteBag;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OpenBag;
import org.townledger.bag.OpenedBag;
import org.townledger.bag.WriteMessage;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Answers a town: record by record, and with the totals of both ends. Each receipt says all there is to say. */
public final class WriteReceipt {

    /** What came of it. */
    public sealed interface Outcome {

        record Written(Path file, Receipt receipt) implements Outcome {
        }

        record Refused(Sentence reason) implements Outcome {
        }
    }

    private final Store store;
    private final HandoffKeys keys;
    private final HandoffRepository packages;
    private final ReportRepository reports;
    private final ReceiptRepository receipts;
    private final RemarkRepository remarks;
    private final WaitingFiles waiting;
    private final ListRepository lists;

    public WriteReceipt(Store store, HandoffKeys keys, HandoffRepository packages, ReportRepository reports, ReceiptRepository receipts,
                        RemarkRepository remarks, WaitingFiles waiting, ListRepository lists) {
        this.store = store;
        this.keys = keys;
        this.packages = packages;
        this.reports = reports;
        this.receipts = receipts;
        this.remarks = remarks;
        this.waiting = waiting;
        this.lists = lists;
    }

    /** Not for the JavaFX thread. @param office the town's code @param folder on the stick */
    public Outcome run(String user, String office, Path folder) {
        String name = store.read(tx -> lists.divisions(tx).name(office));
        Optional<OfficeCertificate> reader = keys.trusted(office);
        if (reader.isEmpty()) {
            return new Outcome.Refused(Sentence.of("handoff.receipt.noTrust", name));
        }
        Optional<Sentence> notAllowed = store.refusal(act(user));
        if (notAllowed.isPresent()) {
            return new Outcome.Refused(notAllowed.get());
        }
        if (store.read(tx -> packages.received(tx, office)).isEmpty()) {
            return new Outcome.Refused(Sentence.of("handoff.receipt.nothing", name));
        }
        List<IndexEntry> held = held(office);
        Receipt receipt = store.read(tx -> receipt(tx, user, office, held));
        Path file = folder.resolve(PackageNumber.file(receipt.issue(), name, "回执"));
        try {
            WriteMessage.write(file, keys.own(user), List.of(reader.get()), ReceiptText.write(receipt));
        } catch (CannotWriteBag failed) {
            return new Outcome.Refused(failed.reason());
        }
        return store.write(act(user), tx -> {
            int before = receipts.all(tx, office).stream().mapToInt(ReceiptRepository.Kept::lastNumber).max().orElse(0);
            receipts.save(tx, receipt, office, before, null);
            packages.received(tx, office).forEach(one -> packages.save(tx, one.answered(receipt.issue())));
            remarks.tell(tx, office, tx.now());
            return new Outcome.Written(file, receipt);
        });
    }

    private Receipt receipt(Transaction tx, String user, String office, List<IndexEntry> held) {
        List<HandoffPackage> received = packages.received(tx, office).reversed();
        List<Receipt.Line> lines = new ArrayList<>();
        Set<UUID> waits = new HashSet<>();
        held.forEach(entry -> {
            waits.add(entry.record());
            lines.add(new Receipt.Line(entry.kind(), entry.record(), entry.number(), entry.village(), entry.hash(), entry.packageNumber(), false,
                    Verdict.HELD, null));
        });
        List<ReportRow> known = reports.all(tx, office);
        known.stream().filter(row -> !waits.contains(row.record())).forEach(row -> lines.add(new Receipt.Line(row.kind(), row.record(), row.number(),
                row.village(), row.hash(), row.packageNumber(), row.gone(), row.verdict() == null ? Verdict.ACCEPTED : row.verdict(), row.reason())));
        HandoffPackage newest = received.getLast();
        int issue = receipts.all(tx, office).stream().mapToInt(ReceiptRepository.Kept::issue).max().orElse(0) + 1;
        return new Receipt(issue, newest.toOffice(), office, tx.now(), user,
                received.stream().map(one -> new Receipt.Package(one.number(), one.hash(), one.state())).toList(),
                OrderRules.missing(newest.number(), received), lines, totals(tx, received, known),
                remarks.openOf(tx, office).stream().map(one -> new Receipt.Said(one.id(), one.record(), one.kind(), one.sentBack(), one.text(), one.madeAt(),
                        one.madeBy())).toList());
    }

    /** What the town told last of each kind, beside what is here of it. */
    private List<Receipt.Total> totals(Transaction tx, List<HandoffPackage> received, List<ReportRow> known) {
        Map<String, Map<String, Integer>> told = new TreeMap<>();
        for (HandoffPackage one : received) {
            if (one.state() == HandoffPackage.State.MERGED) {
                Map<String, Map<String, Integer>> counts = new HashMap<>();
                packages.counts(tx, one.id()).forEach(count -> counts.computeIfAbsent(count.kind(), _ -> new TreeMap<>()).put(count.village(), count.total()));
                told.putAll(counts);
            }
        }
        Map<String, Map<String, Integer>> have = new HashMap<>();
        known.stream().filter(row -> !row.gone() && row.verdict() != Verdict.MISSING).forEach(row -> {
            if (told.containsKey(row.kind())) {
                have.computeIfAbsent(row.kind(), _ -> new HashMap<>()).merge(row.village(), 1, Integer::sum);
            }
        });
        var totals = new ArrayList<Receipt.Total>();
        told.forEach((kind, villages) -> {
            Map<String, Integer> here = have.getOrDefault(kind, Map.of());
            Set<String> both = new java.util.TreeSet<>(villages.keySet());
            both.addAll(here.keySet());
            both.forEach(village -> totals.add(new Receipt.Total(kind, village, villages.getOrDefault(village, 0), here.getOrDefault(village, 0))));
        });
        return totals;
    }

    /** The records of packages that wait, read out of the files that are kept. */
    private List<IndexEntry> held(String office) {
        var held = new ArrayList<IndexEntry>();
        for (HandoffPackage one : store.read(tx -> packages.received(tx, office, HandoffPackage.State.HELD))) {
            if (OpenBag.open(waiting.file(one.hash()), keys.opening(), keys.ever(), store.folder(), (_, _, _) -> { }) instanceof OpenBag.Opened(OpenedBag bag)) {
                try (bag; InputStream in = bag.stream(ReadIncoming.INDEX)) {
                    CsvRows.read(in, ReadIncoming.MOST_ROWS).stream().map(IndexEntry::of).filter(entry -> entry.packageNumber() == one.number()).forEach(held::add);
                } catch (IOException | IllegalArgumentException unreadable) {
                    throw new IllegalStateException("a package that waits was read when it was kept", unreadable);
                }
            }
        }
        return held;
    }

    private static Act act(String user) {
        return new Act(user, "WriteReceipt");
    }
}
