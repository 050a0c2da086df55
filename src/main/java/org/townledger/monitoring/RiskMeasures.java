package org.townledger.monitoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.ListItem;

/**
 * Which measures answer which risk (缺什么、补什么, 敖党发〔2024〕20号 第三章一(一)1(2)): the dated list {@code risk_measure},
 * a pair a row. A risk of which the list says nothing is answered by any measure.
 */
record RiskMeasures(Map<String, Set<String>> answers) {

    static final String LIST = "risk_measure";
    private static final String BETWEEN = "—";

    static RiskMeasures of(LedgerWords words) {
        var answers = new HashMap<String, Set<String>>();
        for (ListItem item : words.list(LIST)) {
            String[] pair = item.word().split(BETWEEN, 2);
            if (pair.length == 2) {
                answers.computeIfAbsent(pair[0].strip(), _ -> new HashSet<>()).add(pair[1].strip());
            }
        }
        return new RiskMeasures(answers);
    }

    /** The risks for which nothing is done. */
    List<String> unanswered(List<String> risks, Collection<Measure> measures) {
        return risks.stream().filter(risk -> measures.stream().noneMatch(measure -> isAnswered(risk, measure.kind()))).toList();
    }

    boolean isAnswered(String risk, String measure) {
        Set<String> fitting = answers.get(risk);
        return fitting == null || fitting.contains(measure);
    }
}
