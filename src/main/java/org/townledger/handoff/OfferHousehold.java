package org.townledger.handoff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.Ledger;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.people.Family;
import org.townledger.people.Household;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.Person;
import org.townledger.people.TypePeriod;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Offers a household that moves to another town; it goes along with the next package. It stays in this register until that town has it. */
public final class OfferHousehold {

    private final Store store;
    private final TransferRepository transfers;
    private final HouseholdRepository households;
    private final CaseRepository cases;
    private final ListRepository lists;
    private final Map<String, String> ledgers = new HashMap<>();

    public OfferHousehold(Store store, TransferRepository transfers, HouseholdRepository households, CaseRepository cases, List<Ledger<?>> all, ListRepository lists) {
        this.store = store;
        this.transfers = transfers;
        this.households = households;
        this.cases = cases;
        this.lists = lists;
        all.forEach(ledger -> ledgers.put(ledger.name().mark(), ledger.name().key()));
    }

    /** @param household null where the register has none of that number @param to code of the town that it moves to @param day null for today */
    public TransferOutcome run(String user, @Nullable UUID household, String to, @Nullable LocalDate day, String reason) {
        return store.write(new Act(user, "OfferHousehold"), tx -> {
            var offer = new TransferRules.Offer(to, day == null ? tx.today() : day, reason);
            Family family = household == null ? null : households.family(tx, household).orElse(null);
            Divisions divisions = lists.divisions(tx);
            Optional<Sentence> refusal = TransferRules.offering(family, offer, divisions, tx.today(), household == null ? List.of() : transfers.of(tx, household));
            return refusal.<TransferOutcome>map(TransferOutcome.Refused::new).orElseGet(() -> offered(tx, Objects.requireNonNull(family), offer, divisions));
        });
    }

    private TransferOutcome offered(Transaction tx, Family family, TransferRules.Offer offer, Divisions divisions) {
        Household household = family.household();
        String content = TransferText.write(moving(tx, family, divisions));
        var made = new Transfer(tx.newId(), household.id(), divisions.office(), offer.to(), household.number(), household.village(),
                family.head().orElseThrow().name().text(), offer.day(), offer.reason().strip(), content, Transfer.State.OFFERED, tx.now(), tx.user(), null, null);
        transfers.save(tx, made);
        return new TransferOutcome.Done(made.id(), household.id(), cases.openOf(tx, household.id()).stream().map(CaseFile::numberText).toList(), List.of());
    }

    private MovingHousehold moving(Transaction tx, Family family, Divisions divisions) {
        Household household = family.household();
        List<MovingHousehold.Member> members = family.members().stream().map(OfferHousehold::member).toList();
        List<MovingHousehold.OpenOne> open = cases.openOf(tx, household.id()).stream().sorted(Comparator.comparing(CaseFile::numberText))
                .map(file -> new MovingHousehold.OpenOne(ledgers.getOrDefault(Objects.requireNonNull(file.number()).mark(), ""), file.numberText(), file.foundOn(),
                        file.concerned().head(), file.concerned().idNumber(), file.state().name())).toList();
        return new MovingHousehold(divisions.name(household.village()), household.group(), household.phone(),
                family.typeOn(tx.today()).map(TypePeriod::word).orElse(null), null, members, open);
    }

    private static MovingHousehold.Member member(Person person) {
        return new MovingHousehold.Member(person.name().text(), person.relation(), person.idNumber(), person.typedBirthDate(), person.typedSex(), person.phone(), null);
    }
}
