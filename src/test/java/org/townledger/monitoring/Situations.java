package org.townledger.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Settlement;
import org.townledger.cases.Settlement.Standing;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.lists.Clause;
import org.townledger.lists.DatedValue;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListItem;
import org.townledger.lists.Reference;
import org.townledger.people.Person;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Monitored households for tests; one that may be proposed, and what makes each condition fail. */
final class Situations {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Map<String, Clause> CLAUSES = Reference.clauses();
    static final RemovalRules RULES = new RemovalRules(CLAUSES);
    static final UUID MONITORING = UUID.fromString("01930000-0000-7000-8000-0000000000a1");
    static final UUID HOUSEHOLD = UUID.fromString("01930000-0000-7000-8000-0000000000a2");

    private Situations() {
    }

    static LedgerWords words() {
        return words(Map.of());
    }

    /** @param values in place of the reference's; an empty one has none */
    static LedgerWords words(Map<String, Optional<Integer>> values) {
        Map<String, List<ListItem>> lists = Reference.lists(UUID::randomUUID).stream().collect(Collectors.groupingBy(ListItem::list));
        var standing = new HashMap<String, DatedValue>();
        Reference.values(UUID::randomUUID).forEach(value -> standing.put(value.name(), value));
        values.forEach((name, value) -> {
            standing.remove(name);
            value.ifPresent(set -> standing.put(name, new DatedValue(UUID.randomUUID(), name, BigDecimal.valueOf(set), null, null, null, false)));
        });
        return new LedgerWords(TODAY, new Divisions("150623100000", Reference.divisions(), List.of()), lists, standing, new Wording(Wording.CHINESE));
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Identified in April 2025 on the ordinary way. */
    static Identification identified() {
        return Identification.clue("联户干部排查", day("2025-03-03"))
                .visited(Noted.of(day("2025-03-06"), "苏日娜、孟克"), Noted.of(day("2025-03-06"), "授权书 2025-11"))
                .appraised(Noted.of(day("2025-03-12"), "村民代表会"), new Notice(day("2025-03-13"), 5))
                .compared(Noted.of(day("2025-03-20"), "符合"))
                .approved(Noted.of(day("2025-03-28"), "镇联席会议"), Noted.of(day("2025-04-10"), "敖防返贫〔2025〕3号"));
    }

    static Monitoring monitoring() {
        return Monitoring.begun(MONITORING, HOUSEHOLD, "边缘易致贫户", identified()).withRisks(List.of("因病", "住房"));
    }

    static Measure measure(String kind, String started, String proof) {
        return new Measure(UUID.randomUUID(), MONITORING, kind, null, null, started == null ? null : day(started), null, proof);
    }

    static List<Income> months(String first, int count) {
        var incomes = new ArrayList<Income>();
        for (int i = 0; i < count; i++) {
            YearMonth month = YearMonth.parse(first).plusMonths(i);
            incomes.add(new Income(UUID.randomUUID(), HOUSEHOLD, month, IncomeKind.WAGES, new BigDecimal("10000.00")));
            incomes.add(new Income(UUID.randomUUID(), HOUSEHOLD, month, IncomeKind.COSTS, new BigDecimal("1200.00")));
        }
        return incomes;
    }

    static Finding finding(FindingMatter matter, boolean holds) {
        return new Finding(UUID.randomUUID(), MONITORING, matter, holds, day("2026-11-20"), "郭海燕", "工资流水");
    }

    static MonitoredMember member(String name, String relation, int born, Labour labour) {
        UUID id = UUID.randomUUID();
        var person = new Person(id, HOUSEHOLD, PersonName.of(name), relation, IdNumber.of(SampleIdNumbers.of(LocalDate.of(born, 5, 6), 31)), null, null,
                null, null, null, null);
        return new MonitoredMember(person, new MemberFact(id, labour, null, null));
    }

    static Settlement settlement(String ledger, Standing standing) {
        return new Settlement(standing, Sentence.of(ledger + ".settlement.none", "2026"), CLAUSES.get(ledger.equals("medical") ? "medical-2" : ledger + "-1"), null);
    }

    static Map<String, Settlement> ledgers() {
        var all = new HashMap<String, Settlement>();
        List.of("housing", "schooling", "medical", "water").forEach(ledger -> all.put(ledger, settlement(ledger, Standing.SETTLED)));
        return all;
    }

    /** Everything holds: whatever a row of the truth table changes is the only thing that fails. */
    static Situation complete() {
        return new Situation(monitoring(), List.of(measure("健康帮扶", "2025-05-01", "签约协议"), measure("住房安全保障", "2025-06-01", "验收表")),
                months("2026-04", 7), List.of(finding(FindingMatter.INCOME, true), finding(FindingMatter.SPENDING, true),
                finding(FindingMatter.RISK_GONE, true), finding(FindingMatter.NATURALLY_GONE, true)),
                List.of(member("马存福", "户主", 1970, Labour.ORDINARY), member("马小军", "次子", 2016, null)), ledgers(), Optional.of(new BigDecimal("9860.00")));
    }

    static Situation with(Situation of, Monitoring monitoring) {
        return new Situation(monitoring, of.measures(), of.incomes(), of.findings(), of.members(), of.ledgers(), of.burden());
    }

    static Situation withMeasures(Situation of, Measure... measures) {
        return new Situation(of.monitoring(), List.of(measures), of.incomes(), of.findings(), of.members(), of.ledgers(), of.burden());
    }

    static Situation withIncomes(Situation of, List<Income> incomes) {
        return new Situation(of.monitoring(), of.measures(), incomes, of.findings(), of.members(), of.ledgers(), of.burden());
    }

    static Situation withMembers(Situation of, MonitoredMember... members) {
        return new Situation(of.monitoring(), of.measures(), of.incomes(), of.findings(), List.of(members), of.ledgers(), of.burden());
    }

    static Situation with(Situation of, String ledger, Standing standing) {
        var ledgers = new HashMap<>(of.ledgers());
        ledgers.put(ledger, settlement(ledger, standing));
        return new Situation(of.monitoring(), of.measures(), of.incomes(), of.findings(), of.members(), ledgers, of.burden());
    }

    /** @param holds null for no finding on the matter */
    static Situation with(Situation of, FindingMatter matter, Boolean holds) {
        var findings = new ArrayList<>(of.findings().stream().filter(finding -> finding.matter() != matter).toList());
        if (holds != null) {
            findings.add(finding(matter, holds));
        }
        return new Situation(of.monitoring(), of.measures(), of.incomes(), findings, of.members(), of.ledgers(), of.burden());
    }
}
