package org.townledger.selfcheck;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CheckFinding;
import org.townledger.cases.CheckRule;
import org.townledger.cases.CheckRule.Kind;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.PickMenu;
import org.townledger.wording.Wording;

/** Which findings are shown: of the plan's rules or of another province's, by rule, area and village. */
final class FindingFilters {

    record Fields(ChipBar chips, PickMenu<CheckRule> byRule, PickMenu<String> area, PickMenu<String> village) {
    }

    private final Wording words;
    private final FindingText text;
    private final Fields fields;
    private final Runnable changed;
    private @Nullable SelfCheck check;

    FindingFilters(Wording words, FindingText text, Fields fields, Runnable changed) {
        this.words = words;
        this.text = text;
        this.fields = fields;
        this.changed = changed;
        fields.chips().setChips(Stream.of(Kind.values()).map(kind -> new Chip(kind.name(), words.say("selfcheck.kind." + kind))).toList());
        fields.chips().chosenProperty().subscribe((_, _) -> turn());
        Stream.<ObservableValue<?>>of(fields.byRule().pickedProperty(), fields.area().pickedProperty(), fields.village().pickedProperty())
                .forEach(filter -> filter.subscribe((_, _) -> changed.run()));
    }

    /** Offers what was found. */
    void show(SelfCheck now) {
        check = now;
        fields.area().setChoices(now.findings().stream().map(text::area).distinct().toList(), name -> name);
        fields.village().setChoices(now.findings().stream().map(finding -> finding.household().village()).distinct().sorted().toList(), name -> name);
        if (now.count(Kind.PLAN) == 0 && now.count(Kind.REFERENCE) > 0) {
            fields.chips().choose(Kind.REFERENCE.name());
        }
        turn();
    }

    /** To one rule. */
    void choose(SelfCheck of, CheckRule rule) {
        fields.chips().choose(rule.kind().name());
        fields.byRule().pick(of.rules().stream().map(SelfCheck.Ruling::rule).filter(one -> one.number().equals(rule.number())).findFirst().orElse(null));
    }

    boolean isOfReference() {
        return Kind.REFERENCE.name().equals(fields.chips().chosenProperty().get());
    }

    /** What is left; the chips count what area and village leave. */
    List<CheckFinding> of(SelfCheck now) {
        String area = fields.area().pickedProperty().get();
        String village = fields.village().pickedProperty().get();
        CheckRule rule = fields.byRule().pickedProperty().get();
        List<CheckFinding> meant = now.findings().stream().filter(finding -> area == null || text.area(finding).equals(area))
                .filter(finding -> village == null || finding.household().village().equals(village)).toList();
        fields.chips().setCounts(Map.of(Kind.PLAN.name(), meant.stream().filter(finding -> !finding.rule().isReference()).count(),
                Kind.REFERENCE.name(), meant.stream().filter(finding -> finding.rule().isReference()).count()));
        return meant.stream().filter(finding -> isOfTheChip(finding.rule())).filter(finding -> rule == null || finding.rule().equals(rule)).toList();
    }

    /** To the rules of the chip in force; those that found something can be picked. */
    private void turn() {
        SelfCheck now = check;
        if (now != null) {
            fields.byRule().setChoices(now.rules().stream().map(SelfCheck.Ruling::rule).filter(one -> isOfTheChip(one) && now.count(one) > 0).toList(),
                    one -> words.say("selfcheck.rule.count", one.number(), now.count(one)));
            changed.run();
        }
    }

    private boolean isOfTheChip(CheckRule one) {
        return one.kind().name().equals(fields.chips().chosenProperty().get());
    }
}
