package org.townledger.handoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** What the town handed off, and what came back. Not for the JavaFX thread. */
public final class ReadHandoffs implements HandoffActs.Past {

    private final Store store;
    private final HandoffRepository packages;
    private final ReceiptRepository receipts;
    private final ReadReportStates states;
    private final ReadReturned returned;
    private final ListRepository lists;

    public ReadHandoffs(Store store, HandoffRepository packages, ReceiptRepository receipts, ReadReportStates states, ReadReturned returned,
                        ListRepository lists) {
        this.store = store;
        this.packages = packages;
        this.receipts = receipts;
        this.states = states;
        this.returned = returned;
        this.lists = lists;
    }

    @Override
    public List<HandoffPackage> sent() {
        return store.read(packages::sent);
    }

    @Override
    public List<HandoffCount> counts(UUID handedOff) {
        return store.read(tx -> packages.counts(tx, handedOff));
    }

    @Override
    public Optional<ReceiptView> receipt(UUID handedOff) {
        return store.read(tx -> packages.find(tx, handedOff).flatMap(made -> receipts.of(tx, made.office(), made.number())).map(kept -> view(tx, kept)));
    }

    /** The newest of this office; empty where it has read none. */
    public Optional<ReceiptView> newest() {
        return store.read(tx -> receipts.all(tx, lists.office(tx).orElseThrow()).stream().findFirst().map(kept -> view(tx, kept)));
    }

    ReceiptView view(Transaction tx, ReceiptRepository.Kept kept) {
        List<ReceiptRepository.KeptLine> sentBack = receipts.lines(tx, kept.id()).stream().filter(line -> line.verdict() == Verdict.RETURNED).toList();
        Map<UUID, Reported> standing = states.of(tx, sentBack.stream().map(ReceiptRepository.KeptLine::record).toList());
        return new ReceiptView(kept.issue(), LocalDate.ofInstant(kept.madeAt(), Transaction.TOWN), kept.told(), kept.have(), kept.accepted(), kept.returned(),
                kept.held(), kept.missing(),
                sentBack.stream().map(line -> new ReturnedRecord(line.record(), line.kind(), line.number(), returned.whom(tx, line.kind(), line.record(),
                        line.number()), Objects.requireNonNullElse(line.reason(), ""),
                        Objects.requireNonNull(standing.get(line.record())).state() != ReportState.RETURNED)).collect(Collectors.toList()));
    }
}
