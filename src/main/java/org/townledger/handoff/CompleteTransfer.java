package org.townledger.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseStep;
import org.townledger.lists.ListRepository;
import org.townledger.people.Family;
import org.townledger.people.HouseholdOutcome;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.SendAwayHousehold;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Ends a household that the other town has taken in, and its open cases, which stand there from now on. */
public final class CompleteTransfer {

    private static final String ACT = "CompleteTransfer";

    private final Store store;
    private final TransferRepository transfers;
    private final SendAwayHousehold sendAway;
    private final HouseholdRepository households;
    private final CaseRepository cases;
    private final ListRepository lists;
    private final Wording wording;

    public CompleteTransfer(Store store, TransferRepository transfers, SendAwayHousehold sendAway, HouseholdRepository households, CaseRepository cases,
                            ListRepository lists, Wording wording) {
        this.store = store;
        this.transfers = transfers;
        this.sendAway = sendAway;
        this.households = households;
        this.cases = cases;
        this.lists = lists;
        this.wording = wording;
    }

    /** All that other towns have taken in, as far as this user may and the register allows it; the rest stays work. @return how many */
    public int all(String user) {
        if (store.refusal(new Act(user, ACT)).isPresent()) {
            return 0;
        }
        List<TransferAndAnswer> accepted = store.read(tx -> {
            String own = lists.office(tx).orElseThrow();
            return transfers.all(tx).stream().filter(one -> one.transfer().from().equals(own) && one.standing() == Transfer.Standing.ACCEPTED).toList();
        });
        return (int) accepted.stream().filter(one -> run(user, one.transfer().id()) instanceof TransferOutcome.Done).count();
    }

    public TransferOutcome run(String user, UUID transfer) {
        return store.write(new Act(user, ACT), tx -> {
            TransferAndAnswer moving = transfers.find(tx, transfer).orElse(null);
            @Nullable Family family = moving == null ? null : households.family(tx, moving.transfer().household()).orElse(null);
            Optional<Sentence> refusal = TransferRules.completing(moving, lists.office(tx).orElseThrow(), family);
            return refusal.<TransferOutcome>map(TransferOutcome.Refused::new)
                    .orElseGet(() -> completed(tx, Objects.requireNonNull(moving).transfer(), Objects.requireNonNull(family)));
        });
    }

    private TransferOutcome completed(Transaction tx, Transfer moving, Family family) {
        String to = lists.divisions(tx).name(moving.to());
        List<CaseFile> open = cases.openOf(tx, family.id());
        if (!family.household().hasEnded() && sendAway.run(tx, family.id(), moving.movedOn(), wording.say("handoff.transfer.note.to", to, moving.reason()))
                instanceof HouseholdOutcome.Refused(var obstacles)) {
            return new TransferOutcome.Refused(obstacles.getFirst().reason());
        }
        String reason = wording.say("handoff.transfer.case.to", to);
        var ended = new ArrayList<String>();
        for (CaseFile file : open) {
            cases.change(tx, file.in(CaseAct.DISMISS.to()));
            cases.addStep(tx, new CaseStep(tx.newId(), file.id(), CaseAct.DISMISS.name(), CaseAct.DISMISS.to(), tx.today(), tx.user(), reason));
            ended.add(file.numberText());
        }
        transfers.save(tx, moving.settled(Transfer.State.DONE, tx.now(), tx.user()));
        return new TransferOutcome.Done(moving.id(), family.id(), ended, List.of());
    }
}
