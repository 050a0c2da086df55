package org.townledger.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.townledger.cases.CheckFinding;
import org.townledger.cases.CheckRule;
import org.townledger.cases.HouseholdFacts;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.ListRepository;
import org.townledger.selfcheck.SelfCheck.Ruling;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** Checks everything before it is reported (上报前自查). What it finds is told and never stops anything. */
public final class RunSelfCheck {

    /** Per cent that are over when the facts are gathered; the rules are quicker. */
    private static final int GATHERED = 80;
    private static final int STEPS = 5;

    private final Store store;
    private final GatherFacts facts;
    private final RuleSwitchRepository switches;
    private final List<CheckRule> rules;
    private final ListRepository lists;
    private final Wording wording;

    public RunSelfCheck(Store store, GatherFacts facts, RuleSwitchRepository switches, List<CheckRule> rules, ListRepository lists,
                        Wording wording) {
        this.store = store;
        this.facts = facts;
        this.switches = switches;
        this.rules = List.copyOf(rules);
        this.lists = lists;
        this.wording = wording;
    }

    public SelfCheck run() {
        return run(_ -> { });
    }

    /** @param percent is told how far it is; may throw to stop it */
    public SelfCheck run(IntConsumer percent) {
        return store.read(tx -> checked(tx, percent));
    }

    private SelfCheck checked(Transaction tx, IntConsumer percent) {
        LedgerWords words = LedgerWords.of(tx, lists, wording);
        List<Ruling> rulings = rulings(tx);
        var steps = new int[1];
        percent.accept(0);
        List<HouseholdFacts> households = facts.all(tx, words, () -> percent.accept(++steps[0] * GATHERED / STEPS));
        var findings = new ArrayList<CheckFinding>();
        List<CheckRule> on = rulings.stream().filter(Ruling::isOn).map(Ruling::rule).toList();
        for (int at = 0; at < on.size(); at++) {
            CheckRule rule = on.get(at);
            households.forEach(household -> rule.findings(household, words).forEach(findings::add));
            percent.accept(GATHERED + (at + 1) * (100 - GATHERED) / on.size());
        }
        int registered = (int) households.stream().filter(household -> household.household() != null).count();
        return new SelfCheck(words.day(), rulings, findings, registered, households.stream().mapToInt(household -> household.cases().size()).sum());
    }

    private List<Ruling> rulings(Transaction tx) {
        Map<String, RuleSwitch> off = switches.all(tx).stream().filter(one -> one.standsOn(tx.today()))
                .collect(Collectors.toMap(RuleSwitch::rule, one -> one, (_, later) -> later));
        return rules.stream().filter(rule -> rule.standsOn(tx.today())).map(rule -> new Ruling(rule, off.get(rule.number()))).toList();
    }
}
