package org.townledger.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Records what the rules allow, and lets the open cases follow: one transaction for every use case of the register. */
public final class Recording {

    private final Store store;
    private final HouseholdRepository households;
    private final OpenCases openCases;

    public Recording(Store store, HouseholdRepository households, OpenCases openCases) {
        this.store = store;
        this.households = households;
        this.openCases = openCases;
    }

    HouseholdRepository households() {
        return households;
    }

    /** For what is put right without anything having happened on a day. */
    HouseholdOutcome run(String user, String useCase, Function<Transaction, Ruling> ruling) {
        return store.write(new Act(user, useCase), tx -> settle(tx, ruling.apply(tx), tx.today()));
    }

    /** @param ruling asks the rules, inside the transaction that then records */
    HouseholdOutcome run(String user, String useCase, LocalDate day, Function<Transaction, Ruling> ruling) {
        return store.write(new Act(user, useCase), tx -> settle(tx, ruling.apply(tx), day));
    }

    /** Inside the transaction of a use case that has more to record. */
    HouseholdOutcome settle(Transaction tx, Ruling ruling, LocalDate day) {
        return switch (ruling) {
            case Ruling.Refused refused -> new HouseholdOutcome.Refused(refused.obstacles());
            case Ruling.Allowed allowed -> record(tx, allowed, day);
        };
    }

    private HouseholdOutcome record(Transaction tx, Ruling.Allowed allowed, LocalDate day) {
        households.save(tx, allowed.change());
        var toDecide = new ArrayList<CaseMention>();
        for (CaseConsequence consequence : allowed.change().consequences()) {
            if (needsTheClerk(consequence)) {
                toDecide.addAll(openCases.of(tx, consequence.household()));
            }
            openCases.follow(tx, consequence, day);
        }
        return new HouseholdOutcome.Recorded(allowed.household(), tx.actId(), allowed.questions(), toDecide);
    }

    private static boolean needsTheClerk(CaseConsequence consequence) {
        return switch (consequence) {
            case CaseConsequence.StaysAfterSplit split -> true;
            case CaseConsequence.HouseholdGone gone -> true;
            case CaseConsequence.HeadChanged head -> false;
            case CaseConsequence.GoesAlong along -> false;
            case CaseConsequence.PersonGoesAlong along -> false;
        };
    }

    Occasion occasion(Transaction tx, LocalDate day, @Nullable String note) {
        Supplier<UUID> ids = tx::newId;
        return new Occasion(day, tx.today(), note, ids);
    }

    /** Who else is registered under this number; nobody where it is not whole. */
    List<PersonInHousehold> sameId(Transaction tx, @Nullable IdNumber number, @Nullable UUID person) {
        return number instanceof IdNumber.Valid whole ? households.othersWith(tx, whole.digits(), person) : List.of();
    }

    @Nullable Household holder(Transaction tx, @Nullable String number) {
        return number == null ? null : households.byNumber(tx, number).orElse(null);
    }
}
