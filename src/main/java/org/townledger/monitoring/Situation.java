package org.townledger.monitoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.townledger.cases.Settlement;

/**
 * Everything that the rules look at when a household's risk is to be removed.
 *
 * @param ledgers what each ledger says of the household, by its key
 * @param burden  yuan that the household paid itself in the last twelve months; empty where no ledger knows
 */
public record Situation(Monitoring monitoring, List<Measure> measures, List<Income> incomes, List<Finding> findings,
                        List<MonitoredMember> members, Map<String, Settlement> ledgers, Optional<BigDecimal> burden) {

    public Situation {
        measures = List.copyOf(measures);
        incomes = List.copyOf(incomes);
        findings = List.copyOf(findings);
        members = List.copyOf(members);
        ledgers = Map.copyOf(ledgers);
    }

    /** The last finding on a matter, which alone counts. */
    public Optional<Finding> finding(FindingMatter matter) {
        return findings.stream().filter(finding -> finding.matter() == matter)
                .max(Comparator.comparing(Finding::on).thenComparing(Finding::id));
    }

    public IncomeMonths months() {
        return IncomeMonths.of(incomes);
    }
}
