package org.townledger.handoff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;

/** Says why a household that another town offered is not taken in; the answer goes along with the next package. */
public final class DeclineHousehold {

    private final Store store;
    private final TransferRepository transfers;
    private final ListRepository lists;

    public DeclineHousehold(Store store, TransferRepository transfers, ListRepository lists) {
        this.store = store;
        this.transfers = transfers;
        this.lists = lists;
    }

    public TransferOutcome run(String user, UUID transfer, String reason) {
        return store.write(new Act(user, "DeclineHousehold"), tx -> {
            String own = lists.office(tx).orElseThrow();
            TransferAndAnswer moving = transfers.find(tx, transfer).orElse(null);
            Optional<Sentence> refusal = TransferRules.declining(moving, own, reason);
            if (refusal.isPresent()) {
                return new TransferOutcome.Refused(refusal.get());
            }
            transfers.save(tx, new DownAnswer(tx.newId(), DownAnswer.About.TRANSFER, transfer, own, false, reason.strip(), null, "", tx.now(), tx.user()));
            return new TransferOutcome.Done(transfer, Objects.requireNonNull(moving).transfer().household(), List.of(), List.of());
        });
    }
}
