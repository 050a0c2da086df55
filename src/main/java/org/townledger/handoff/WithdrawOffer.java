package org.townledger.handoff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;

/** Takes back the offer of a household that no package has carried yet. */
public final class WithdrawOffer {

    private final Store store;
    private final TransferRepository transfers;
    private final ReportRepository reports;
    private final ListRepository lists;

    public WithdrawOffer(Store store, TransferRepository transfers, ReportRepository reports, ListRepository lists) {
        this.store = store;
        this.transfers = transfers;
        this.reports = reports;
        this.lists = lists;
    }

    public TransferOutcome run(String user, UUID transfer) {
        return store.write(new Act(user, "WithdrawOffer"), tx -> {
            TransferAndAnswer moving = transfers.find(tx, transfer).orElse(null);
            Optional<Sentence> refusal = TransferRules.withdrawing(moving, lists.office(tx).orElseThrow(), !reports.of(tx, List.of(transfer)).isEmpty());
            if (refusal.isPresent()) {
                return new TransferOutcome.Refused(refusal.get());
            }
            Transfer offered = Objects.requireNonNull(moving).transfer();
            transfers.save(tx, offered.settled(Transfer.State.WITHDRAWN, tx.now(), tx.user()));
            return new TransferOutcome.Done(transfer, offered.household(), List.of(), List.of());
        });
    }
}
