package org.townledger.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/**
 * Puts open cases of other years into a year's plan. What is in it already, by its number or by its own sheet, is told and
 * left as it is, so that nothing stands in two places.
 */
public final class PlanCases<C> {

    private final Store store;
    private final Ledger<C> ledger;
    private final YearPlanRepository plans;
    private final ListRepository lists;
    private final Wording wording;
    private final YearList<C> list;

    public PlanCases(Store store, Ledger<C> ledger, YearPlanRepository plans, ListRepository lists, Wording wording) {
        this.store = store;
        this.ledger = ledger;
        this.plans = plans;
        this.lists = lists;
        this.wording = wording;
        list = new YearList<>(ledger, plans);
    }

    public ManyDone run(String user, List<UUID> cases, int year) {
        return store.write(new Act(user, "PlanCases"), tx -> {
            Optional<YearPlan> frozen = plans.plan(tx, ledger.name(), year).filter(YearPlan::isFrozen);
            Set<UUID> there = list.members(tx, LedgerWords.of(tx, lists, wording), year).stream()
                    .map(member -> ledger.file(member.subject()).id()).collect(Collectors.toSet());
            return ManyDone.each(cases, id -> {
                CaseFile file = ledger.file(ledger.find(tx, id).orElseThrow());
                if (frozen.isPresent()) {
                    return Sentence.of("cases.year.frozen", file.numberText(), year);
                }
                if (there.contains(id)) {
                    return Sentence.of("cases.year.inPlan", file.numberText(), year);
                }
                if (!file.state().isOpen()) {
                    return Sentence.of("cases.save.closed", file.numberText());
                }
                plans.save(tx, new YearPlanEntry(tx.newId(), plans.made(tx, ledger.name(), year).id(), id, null, tx.today()));
                return null;
            });
        });
    }
}
