package org.townledger.handoff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.bag.OpenMessage;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.TextTooLong;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Reads what the banner answered: how every record stands, and what is to be corrected. */
public final class ReadReceipt {

    private final Store store;
    private final HandoffKeys keys;
    private final HandoffRepository packages;
    private final ReportRepository reports;
    private final ReceiptRepository receipts;
    private final RemarkRepository remarks;
    private final ReadHandoffs read;
    private final ListRepository lists;

    public ReadReceipt(Store store, HandoffKeys keys, HandoffRepository packages, ReportRepository reports, ReceiptRepository receipts,
                       RemarkRepository remarks, ReadHandoffs read, ListRepository lists) {
        this.store = store;
        this.keys = keys;
        this.packages = packages;
        this.reports = reports;
        this.receipts = receipts;
        this.remarks = remarks;
        this.read = read;
        this.lists = lists;
    }

    /** Not for the JavaFX thread. */
    public ReceiptOutcome run(String user, Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (OpenMessage.open(file, keys.opening(), keys.trusted())) {
            case OpenMessage.Refused(var reason) -> new ReceiptOutcome.Refused(reason);
            case OpenMessage.Opened(var signer, var json) -> {
                try {
                    yield taken(user, name, signer.office(), ReceiptText.read(json));
                } catch (IOException | TextTooLong senseless) {
                    yield new ReceiptOutcome.Refused(Sentence.of("handoff.receipt.senseless", name));
                }
            }
        };
    }

    private ReceiptOutcome taken(String user, String file, String signer, Receipt receipt) {
        String own = store.read(lists::office).orElseThrow();
        if (!receipt.to().equals(own) || !receipt.from().equals(signer)) {
            String meant = store.read(tx -> lists.divisions(tx).name(receipt.to()));
            return new ReceiptOutcome.Refused(Sentence.of("handoff.receipt.forOther", file, meant));
        }
        Optional<ReceiptRepository.Kept> taken = store.write(new Act(user, "ReadReceipt"), tx -> {
            List<ReceiptRepository.Kept> before = receipts.all(tx, own);
            if (before.stream().anyMatch(kept -> kept.issue() >= receipt.issue())) {
                return Optional.empty();
            }
            int answered = before.stream().mapToInt(ReceiptRepository.Kept::lastNumber).max().orElse(0);
            Set<Integer> unknown = packages(tx, receipt);
            records(tx, receipt, unknown);
            remarks(tx, receipt);
            return Optional.of(receipts.save(tx, receipt, own, answered, tx.now()));
        });
        return taken.<ReceiptOutcome>map(kept -> new ReceiptOutcome.Read(store.read(tx -> read.view(tx, kept)))).orElseGet(ReceiptOutcome.Old::new);
    }

    /**
     * What was merged is answered. A package that the banner has otherwise than this office (its ledger was restored from an
     * older backup since) is taken over as the banner knows it, so that the next one follows it.
     *
     * @return numbers that were taken over
     */
    private Set<Integer> packages(Transaction tx, Receipt receipt) {
        Map<Integer, HandoffPackage> sent = packages.sent(tx, receipt.from()).stream().collect(Collectors.toMap(HandoffPackage::number, one -> one));
        var unknown = new java.util.HashSet<Integer>();
        for (Receipt.Package one : receipt.packages()) {
            HandoffPackage mine = sent.get(one.number());
            if (mine == null || !mine.hash().equals(one.hash())) {
                unknown.add(one.number());
                packages.save(tx, taken(tx, receipt, one, mine));
            } else if (one.state() == HandoffPackage.State.MERGED) {
                packages.save(tx, (mine.state() == HandoffPackage.State.ANSWERED ? mine : mine.settled(HandoffPackage.State.ANSWERED, tx.now(), tx.user()))
                        .answered(receipt.issue()));
            }
        }
        return unknown;
    }

    private HandoffPackage taken(Transaction tx, Receipt receipt, Receipt.Package one, @org.jspecify.annotations.Nullable HandoffPackage mine) {
        return new HandoffPackage(mine == null ? tx.newId() : mine.id(), HandoffPackage.Direction.SENT, receipt.to(), receipt.from(), one.number(),
                HandoffPackage.Kind.FULL, 0, Set.of(RecordKinds.HOUSEHOLD), one.hash(), null, tx.today(), 0, store.schemaVersion(), "", 0, 0, 0, 0, "",
                one.state() == HandoffPackage.State.MERGED ? HandoffPackage.State.ANSWERED : HandoffPackage.State.SENT, receipt.madeAt(),
                receipt.madeBy(), tx.now(), tx.user(), receipt.issue());
    }

    /** What was said of a record counts for the version that was carried last; of an earlier one it says nothing any more. */
    private void records(Transaction tx, Receipt receipt, Set<Integer> unknown) {
        Map<UUID, ReportRow> known = new HashMap<>();
        reports.all(tx, receipt.to()).forEach(row -> known.put(row.record(), row));
        for (Receipt.Line line : receipt.records()) {
            ReportRow row = known.get(line.id());
            boolean theSame = row != null && row.hash().equals(line.hash()) && row.gone() == line.gone();
            if (theSame) {
                reports.save(tx, row.decided(line.verdict(), line.reason(), receipt.madeAt(), receipt.madeBy()));
            } else if (unknown.contains(line.packageNumber()) || row == null) {
                reports.save(tx, new ReportRow(line.id(), line.kind(), receipt.to(), line.number(), line.village(), line.hash(), line.packageNumber(),
                        line.verdict(), line.reason(), receipt.madeAt(), receipt.madeBy(), line.gone()));
            }
        }
    }

    private void remarks(Transaction tx, Receipt receipt) {
        // What came down after that receipt had been written says more than it.
        if (packages.received(tx, receipt.from()).stream().anyMatch(one -> one.kind() == HandoffPackage.Kind.DOWN && one.receiptIssue() >= receipt.issue())) {
            return;
        }
        Set<UUID> said = receipt.remarks().stream().map(Receipt.Said::id).collect(Collectors.toSet());
        remarks.openOf(tx, receipt.to()).stream().filter(one -> !said.contains(one.id())).forEach(one -> remarks.save(tx, one.answered(receipt.madeAt())));
        receipt.remarks().forEach(one -> remarks.save(tx, new Remark(one.id(), one.record(), one.kind(), receipt.to(), one.sentBack(), one.text(), one.madeAt(),
                one.madeBy(), null, receipt.madeAt())));
    }
}
