package org.townledger.selfcheck;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.townledger.cases.CheckRule;
import org.townledger.lists.Clause;

/** Every rule that there is: the plan's first, then another province's by their numbers. */
public final class AllRules {

    private AllRules() {
    }

    public static List<CheckRule> of(Map<String, Clause> clauses) {
        Stream<CheckRule> plan = Stream.of(PlanRules.all(clauses), PlanMonitoringRules.all(clauses)).flatMap(List::stream);
        Stream<CheckRule> reference = Stream.of(ReferenceListRules.all(), ReferenceMonitoringRules.all(), ReferenceMatchRules.all())
                .flatMap(List::stream).sorted(java.util.Comparator.comparing(CheckRule::number));
        return Stream.concat(plan, reference).toList();
    }
}
