package org.townledger.handoff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseClue;
import org.townledger.cases.Concerned;
import org.townledger.cases.OpenFromClue;
import org.townledger.identity.PersonName;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.lists.VillageFound;
import org.townledger.people.HouseholdEntry;
import org.townledger.people.HouseholdOutcome;
import org.townledger.people.PersonEntry;
import org.townledger.people.TakeInHousehold;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/**
 * Takes in a household that another town offered: as a household of this office's own, with a new case for every one that
 * is open there. The answer goes along with the next package; only then does the other town end what it has.
 */
public final class AcceptHousehold {

    private final Store store;
    private final TransferRepository transfers;
    private final TakeInHousehold takeIn;
    private final Map<String, OpenFromClue<?>> ledgers;
    private final ListRepository lists;
    private final Wording wording;

    /** @param ledgers by key */
    public AcceptHousehold(Store store, TransferRepository transfers, TakeInHousehold takeIn, Map<String, OpenFromClue<?>> ledgers, ListRepository lists, Wording wording) {
        this.store = store;
        this.transfers = transfers;
        this.takeIn = takeIn;
        this.ledgers = Map.copyOf(ledgers);
        this.lists = lists;
        this.wording = wording;
    }

    /** What stops a transaction that has begun to write. */
    private static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Sentence reason;

        Unfit(Sentence reason) {
            super(reason.key(), null, false, false);
            this.reason = reason;
        }
    }

    /** @param village in which it lives from now on, by code or name @param number of the household here; null where it gets one later */
    public TransferOutcome run(String user, UUID transfer, String village, @Nullable String number) {
        try {
            return store.write(new Act(user, "AcceptHousehold"), tx -> {
                Divisions divisions = lists.divisions(tx);
                Division home = village(divisions, village);
                TransferAndAnswer moving = transfers.find(tx, transfer).orElse(null);
                Optional<Sentence> refusal = TransferRules.accepting(moving, divisions.office(), home, tx.today());
                return refusal.<TransferOutcome>map(TransferOutcome.Refused::new)
                        .orElseGet(() -> accepted(tx, Objects.requireNonNull(moving).transfer(), Objects.requireNonNull(home), number, divisions));
            });
        } catch (Unfit unfit) {
            return new TransferOutcome.Refused(unfit.reason);
        }
    }

    private static @Nullable Division village(Divisions divisions, String written) {
        return divisions.byCode(written.strip()).orElseGet(() -> divisions.find(written) instanceof VillageFound.Found(Division found) ? found : null);
    }

    private TransferOutcome accepted(Transaction tx, Transfer moving, Division home, @Nullable String number, Divisions divisions) {
        MovingHousehold content = content(moving);
        var entry = new HouseholdEntry(number, home.code(), null, null, content.phone(), null, null, content.type(), content.note());
        List<PersonEntry> members = content.members().stream().map(one -> new PersonEntry(PersonName.of(one.name()), one.relation(), one.idNumber(), one.birthDate(),
                one.sex(), one.phone(), one.note())).toList();
        String from = wording.say("handoff.transfer.note.from", divisions.name(moving.from()), content.village(), moving.number() == null ? "" : moving.number(), moving.reason());
        return switch (takeIn.run(tx, entry, members, moving.movedOn(), from)) {
            case HouseholdOutcome.Refused(var obstacles) -> throw new Unfit(obstacles.getFirst().reason());
            case HouseholdOutcome.Recorded(UUID household, var _, var asked, var _) -> {
                var questions = new ArrayList<>(asked);
                List<String> opened = new ArrayList<>();
                content.cases().forEach(one -> open(tx, moving, one, household, home, content, divisions, opened, questions));
                transfers.save(tx, new DownAnswer(tx.newId(), DownAnswer.About.TRANSFER, moving.id(), divisions.office(), true, null, household,
                        number == null ? "" : number, tx.now(), tx.user()));
                yield new TransferOutcome.Done(moving.id(), household, opened, questions);
            }
        };
    }

    private static MovingHousehold content(Transfer moving) {
        try {
            return TransferText.read(moving.content());
        } catch (IOException unreadable) {
            throw new IllegalStateException("a moving household is read when it comes", unreadable);
        }
    }

    private void open(Transaction tx, Transfer moving, MovingHousehold.OpenOne one, UUID household, Division home, MovingHousehold content, Divisions divisions,
                      List<String> opened, List<Sentence> questions) {
        OpenFromClue<?> ledger = ledgers.get(one.ledger());
        var whom = new Concerned(household, one.head(), one.idNumber(), home.code(), null, content.type(), content.members().size(), content.phone());
        var clue = new CaseClue(whom, null, one.foundOn(), Sentence.of("handoff.transfer.case.from", divisions.name(moving.from()), one.number()));
        OpenFromClue.Outcome outcome = ledger == null ? new OpenFromClue.Outcome.Contradicted(List.of()) : ledger.open(tx, clue);
        switch (outcome) {
            case OpenFromClue.Outcome.Opened(var file) -> opened.add(file.numberText());
            case OpenFromClue.Outcome.AlreadyOpen(var file) -> questions.add(Sentence.of("handoff.transfer.case.known", one.number(), file.numberText()));
            case OpenFromClue.Outcome.Contradicted _ -> questions.add(Sentence.of("handoff.transfer.case.notOpened", one.number()));
        }
    }
}
