package org.townledger.selfcheck;

import org.townledger.cases.CheckFinding;
import org.townledger.cases.CheckRule;
import org.townledger.cases.CheckRule.Subject;
import org.townledger.cases.CheckedCase;
import org.townledger.wording.Wording;

/** A finding in words. A child or a patient is called by the case's number alone. */
public final class FindingText {

    private static final String PLAN = "敖党发〔2024〕20号 ";

    private final Wording words;

    public FindingText(Wording words) {
        this.words = words;
    }

    String rule(CheckRule rule) {
        return words.say("selfcheck.rule", rule.number(), rule.title());
    }

    public String kind(CheckRule rule) {
        return words.say("selfcheck.kind." + rule.kind());
    }

    /** The days between which a rule stands; empty where it has always stood. */
    String since(CheckRule rule) {
        String first = rule.firstDay() == null ? "" : rule.firstDay().toString();
        return rule.lastDay() == null ? first : words.say("selfcheck.until", first, rule.lastDay());
    }

    /** Where there is little room: the town's plan by its chapter and clause alone. */
    String sourceInBrief(CheckRule rule) {
        return rule.isReference() ? kind(rule) : rule.source().replace(PLAN, "");
    }

    public String whom(CheckFinding finding) {
        String number = finding.caseNumber() == null ? finding.householdNumber() : finding.caseNumber();
        String name = finding.subject() instanceof Subject.OfCase(CheckedCase checked) ? checked.called() : finding.household().head();
        if (name == null || name.isBlank()) {
            return number == null ? words.say("selfcheck.whom.unnamed") : number;
        }
        return number == null ? name : words.say("selfcheck.whom", name, number);
    }

    /** As short as it can be said: the name, or the number of whoever is not called by name. */
    public String called(CheckFinding finding) {
        String name = finding.subject() instanceof Subject.OfCase(CheckedCase checked) ? checked.called() : finding.household().head();
        String number = finding.caseNumber() == null ? finding.householdNumber() : finding.caseNumber();
        return name != null && !name.isBlank() ? name : number == null ? "" : number;
    }

    public String what(CheckFinding finding) {
        return words.say(finding.what());
    }

    /** Where it is put right: a ledger's title, or which of the other two. */
    String area(CheckFinding finding) {
        return finding.subject() instanceof Subject.OfCase ? words.say(finding.area() + ".title") : words.say("selfcheck.area." + finding.area());
    }
}
