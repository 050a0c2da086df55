package org.townledger.selfcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CheckFinding;
import org.townledger.cases.CheckRule;

/**
 * What one run of the check came to.
 *
 * @param day        by which it judged
 * @param rules      every rule that stands on the day, whether it was on or off
 * @param findings   the plan's first, in the order of the rules
 * @param households how many were looked at
 * @param cases      how many were looked at
 */
public record SelfCheck(LocalDate day, List<Ruling> rules, List<CheckFinding> findings, int households, int cases) {

    /** @param off null while the rule is on */
    public record Ruling(CheckRule rule, @Nullable RuleSwitch off) {

        public boolean isOn() {
            return off == null;
        }
    }

    public SelfCheck {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    public long count(CheckRule.Kind kind) {
        return findings.stream().filter(finding -> finding.rule().kind() == kind).count();
    }

    public long count(CheckRule rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
    }

    public Optional<Ruling> ruling(String number) {
        return rules.stream().filter(ruling -> ruling.rule().number().equals(number)).findFirst();
    }
}
