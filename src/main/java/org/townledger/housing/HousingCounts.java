package org.townledger.housing;

import java.math.BigDecimal;
import java.util.Map;
import org.townledger.cases.CaseState;

/**
 * The figures above and below the table.
 *
 * @param byState  cases a state, whatever state and grade the filter asks for
 * @param byGrade  cases a grade, likewise
 * @param subsidy  paid out, in yuan, over what the whole filter leaves
 */
public record HousingCounts(Map<CaseState, Integer> byState, Map<Grade, Integer> byGrade, int overdue, BigDecimal subsidy) {

    public HousingCounts {
        byState = Map.copyOf(byState);
        byGrade = Map.copyOf(byGrade);
    }

    public int all() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int open() {
        return byState.entrySet().stream().filter(entry -> entry.getKey().isOpen()).mapToInt(Map.Entry::getValue).sum();
    }

    public int in(CaseState state) {
        return byState.getOrDefault(state, 0);
    }

    public int graded(Grade grade) {
        return byGrade.getOrDefault(grade, 0);
    }
}
