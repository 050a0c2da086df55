package org.townledger.selfcheck;

import static org.townledger.selfcheck.NewRule.inCase;
import static org.townledger.selfcheck.NewRule.inHousehold;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.townledger.cases.CaseTrait;
import org.townledger.cases.CheckRule;
import org.townledger.lists.Clause;

/**
 * What the town's own plan asks of the four ledgers, as rules of the check before reporting (敖党发〔2024〕20号
 * 第三章一(一)2).
 */
final class PlanRules {

    private PlanRules() {
    }

    static List<CheckRule> all(Map<String, Clause> clauses) {
        return List.of(
                NewRule.plan("01", clauses, "housing-1", (household, words) -> household.having(CaseTrait.HOUSE_UNPLANNED)
                        .filter(house -> !house.onTheYearsList())
                        .map(house -> inCase(house, "plan_year", "p01", Integer.toString(words.day().getYear())))),
                NewRule.plan("02", clauses, "basics-2", (household, words) -> household.cases().stream()
                        .filter(open -> open.file().isOverdue(words.day()))
                        .map(open -> inCase(open, "due_on", "p02", Objects.requireNonNull(open.file().dueOn())))),
                NewRule.plan("03", clauses, "water-1", (household, _) -> household.having(CaseTrait.LOOK_BACK_OWED)
                        .map(water -> inCase(water, "recheck_due_on", "p03", Objects.requireNonNull(water.file().closedOn())))),
                NewRule.plan("04", clauses, "dropout-log", (household, _) -> household.having(CaseTrait.NOT_PERSUADED)
                        .map(child -> inCase(child, "visits", "p04", child.file().foundOn()))),
                NewRule.plan("05", clauses, "schooling-2", (household, words) -> household.notOnAid().isEmpty() ? Stream.empty()
                        : Stream.of(inHousehold(null, "p05", household.notOnAid().size(), Integer.toString(words.day().getYear())))),
                NewRule.plan("06", clauses, "medical-1", (household, _) -> household.having(CaseTrait.NOT_CONTRACTED)
                        .map(patient -> inCase(patient, "contracted", "p06"))),
                NewRule.plan("07", clauses, "medical-1", (household, words) -> household.having(CaseTrait.SPENDING_OVER_LINE)
                        .filter(_ -> ReferenceListRules.isUnmonitored(household, words))
                        .map(patient -> inCase(patient, "measures", "p07"))));
    }
}
