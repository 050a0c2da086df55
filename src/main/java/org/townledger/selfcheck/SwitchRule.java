package org.townledger.selfcheck;

import java.util.List;
import java.util.Optional;
import org.townledger.cases.CheckRule;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;

/** Switches a rule of the check off, with a reason, and on again. */
public final class SwitchRule {

    private final Store store;
    private final RuleSwitchRepository switches;
    private final List<CheckRule> rules;

    public SwitchRule(Store store, RuleSwitchRepository switches, List<CheckRule> rules) {
        this.store = store;
        this.switches = switches;
        this.rules = List.copyOf(rules);
    }

    /** @return why it was not done; empty where the rule is off from today */
    public Optional<Sentence> off(String user, String rule, String reason) {
        known(rule);
        if (reason.isBlank()) {
            return Optional.of(Sentence.of("selfcheck.switch.noReason"));
        }
        return store.write(new Act(user, "SwitchCheckRule"), tx -> {
            boolean isOff = switches.all(tx).stream().anyMatch(off -> off.rule().equals(rule) && off.standsOn(tx.today()));
            if (!isOff) {
                switches.save(tx, new RuleSwitch(tx.newId(), rule, tx.today(), null, reason.strip(), user, null));
            }
            return Optional.empty();
        });
    }

    /** From today the rule stands again. */
    public void on(String user, String rule) {
        known(rule);
        store.write(new Act(user, "SwitchCheckRule"), tx -> {
            List<RuleSwitch> standing = switches.all(tx).stream().filter(off -> off.rule().equals(rule) && off.standsOn(tx.today())).toList();
            standing.forEach(off -> switches.save(tx, off.ended(tx.today(), user)));
            return standing.size();
        });
    }

    private void known(String rule) {
        if (rules.stream().noneMatch(known -> known.number().equals(rule))) {
            throw new IllegalArgumentException("no rule " + rule);
        }
    }
}
