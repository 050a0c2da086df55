package org.townledger.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Settlement;
import org.townledger.lists.Clause;
import org.townledger.lists.DatedValue;
import org.townledger.monitoring.Condition.Jump;
import org.townledger.wording.Sentence;

/**
 * What must hold before a household's risk may be marked as removed (敖党发〔2024〕20号 第三章一(一)1(3)). What cannot be
 * computed is the clerk's finding. Pure: no clock, no database.
 */
public final class RemovalRules {

    /** Where what is not in a ledger is settled. */
    static final String AREA = "monitoring";
    static final String STABLE_MONTHS = AREA + ".stable_months";
    static final String INCOME_LAG = AREA + ".income_lag_months";
    static final String STILL_MONITORED = "still_monitored_type";
    private static final String STANDARD = "monitoring-3";
    private static final String REQUIREMENT = "monitoring-4";

    private final Map<String, Clause> clauses;
    private final LabourRules labour = new LabourRules();
    private final MeasureRules measures = new MeasureRules();

    public RemovalRules(Map<String, Clause> clauses) {
        this.clauses = Map.copyOf(clauses);
    }

    /** Every condition, in the order of the check sheet, by what stands on the words' day. */
    public List<Condition> conditions(Situation of, RemovalWay way, LedgerWords words) {
        var all = new ArrayList<Condition>();
        all.add(condition(of, ConditionKind.MEASURES, STANDARD, measures.judged(of, words), "measures"));
        for (ConditionKind kind : ConditionKind.values()) {
            kind.ledger().ifPresent(ledger -> all.add(ledger(of, kind, ledger)));
        }
        all.add(found(of, ConditionKind.INCOME, FindingMatter.INCOME, REQUIREMENT,
                Sentence.of("monitoring.state.incomeOpen", countedMonths(of, words.day()).count())));
        all.add(found(of, ConditionKind.SPENDING, FindingMatter.SPENDING, STANDARD, of.burden().filter(paid -> paid.signum() > 0)
                .map(paid -> Sentence.of("monitoring.state.spendingOpen", "%,.2f".formatted(paid)))
                .orElseGet(() -> Sentence.of("monitoring.state.spendingUnknown"))));
        all.add(condition(of, ConditionKind.OTHER_MONTH, REQUIREMENT, otherMonth(of, way, words.day()), "identification"));
        all.add(condition(of, ConditionKind.MONTHS, REQUIREMENT, months(of, way, words), "income"));
        all.add(found(of, ConditionKind.RISK_GONE, way == RemovalWay.NATURAL ? FindingMatter.NATURALLY_GONE : FindingMatter.RISK_GONE, STANDARD,
                Sentence.of(way == RemovalWay.NATURAL ? "monitoring.state.naturalOpen" : "monitoring.state.riskOpen")));
        all.add(condition(of, ConditionKind.LABOUR, REQUIREMENT, labour.judged(of, words.day()), "members"));
        return all;
    }

    /** The conditions that a proposal must wait for, with the identification itself where it is still missing. */
    public List<Condition> proposalBlockers(Situation of, RemovalWay way, LedgerWords words) {
        var blockers = new ArrayList<Condition>();
        MonitoringState state = of.monitoring().state();
        if (state != MonitoringState.MONITORED) {
            blockers.add(condition(of, ConditionKind.IDENTIFIED, "monitoring-1",
                    new Judged(Verdict.NOT_MET, Sentence.of("monitoring.notIdentified." + state)), "identification"));
        }
        conditions(of, way, words).stream().filter(condition -> condition.verdict().blocks()).forEach(blockers::add);
        return blockers;
    }

    /** Whether the household keeps being monitored after its risk was removed. */
    public static boolean staysMonitored(String type, LedgerWords words) {
        return words.list(STILL_MONITORED).stream().anyMatch(item -> item.word().equals(type));
    }

    /** Months in which something was written down, without a gap, from the month of identification to the latest. */
    public static IncomeMonths countedMonths(Situation of, LocalDate day) {
        YearMonth first = of.monitoring().identification().identifiedOn().map(YearMonth::from).orElse(YearMonth.of(1900, 1));
        return of.months().lastRun(first, YearMonth.from(day));
    }

    private Condition ledger(Situation of, ConditionKind kind, String ledger) {
        Settlement settlement = of.ledgers().get(ledger);
        if (settlement == null) {
            return found(of, kind, kind.matter().orElseThrow(), STANDARD, Sentence.of("monitoring.state.ledgerSilent"));
        }
        return switch (settlement.standing()) {
            case SETTLED -> new Condition(kind, Verdict.MET, settlement.state(), settlement.clause(), new Jump(ledger, settlement.caseId(), "state"));
            case OPEN -> new Condition(kind, Verdict.NOT_MET, settlement.state(), settlement.clause(), new Jump(ledger, settlement.caseId(), "state"));
            case UNKNOWN -> found(of, kind, kind.matter().orElseThrow(), settlement.clause(), settlement.state(), ledger, settlement.caseId());
        };
    }

    private Condition found(Situation of, ConditionKind kind, FindingMatter matter, String clause, Sentence open) {
        return found(of, kind, matter, clause(clause), open, AREA, null);
    }

    /** By the clerk's last finding on the matter; without one it is still to be made. @param open what is known without it */
    private static Condition found(Situation of, ConditionKind kind, FindingMatter matter, Clause clause, Sentence open, String area,
                                   @org.jspecify.annotations.Nullable UUID caseId) {
        Optional<Finding> finding = of.finding(matter);
        if (finding.isEmpty()) {
            return new Condition(kind, Verdict.FINDING, open, clause, new Jump(area, caseId, matter.name()));
        }
        Finding last = finding.get();
        Sentence said = Sentence.of(last.holds() ? "monitoring.finding.holds." + matter : "monitoring.finding.not." + matter);
        return new Condition(kind, last.holds() ? Verdict.MET : Verdict.NOT_MET,
                Sentence.of("monitoring.finding.said", said, last.evidence(), last.by(), last.on()), clause,
                new Jump(AREA, of.monitoring().id(), matter.name()));
    }

    private static Judged otherMonth(Situation of, RemovalWay way, LocalDate day) {
        if (way == RemovalWay.NATURAL) {
            return new Judged(Verdict.NOT_APPLICABLE, Sentence.of("monitoring.state.naturalExempt"));
        }
        Optional<YearMonth> identified = of.monitoring().identification().identifiedOn().map(YearMonth::from);
        if (identified.isEmpty()) {
            return new Judged(Verdict.NOT_MET, Sentence.of("monitoring.state.unidentified"));
        }
        long since = ChronoUnit.MONTHS.between(identified.get(), YearMonth.from(day));
        return since <= 0 ? new Judged(Verdict.NOT_MET, Sentence.of("monitoring.state.sameMonth", identified.get()))
                : new Judged(Verdict.MET, Sentence.of("monitoring.state.otherMonth", identified.get(), since));
    }

    private static Judged months(Situation of, RemovalWay way, LedgerWords words) {
        if (way == RemovalWay.NATURAL) {
            return new Judged(Verdict.NOT_APPLICABLE, Sentence.of("monitoring.state.naturalExempt"));
        }
        Optional<Integer> needed = words.value(STABLE_MONTHS).map(DatedValue::value).map(Number::intValue);
        if (needed.isEmpty()) {
            return new Judged(Verdict.FINDING, Sentence.of("monitoring.state.monthsUnset"));
        }
        IncomeMonths run = countedMonths(of, words.day());
        if (run.count() == 0) {
            return new Judged(Verdict.NOT_MET, Sentence.of("monitoring.state.noMonths", needed.get()));
        }
        YearMonth latest = run.latest().orElseThrow();
        Optional<Integer> lag = words.value(INCOME_LAG).map(DatedValue::value).map(Number::intValue);
        if (lag.isPresent() && latest.isBefore(YearMonth.from(words.day()).minusMonths(lag.get()))) {
            return new Judged(Verdict.NOT_MET, Sentence.of("monitoring.state.monthsStale", latest));
        }
        return run.count() >= needed.get()
                ? new Judged(Verdict.MET, Sentence.of("monitoring.state.months", run.earliest().orElseThrow(), latest, run.count()))
                : new Judged(Verdict.NOT_MET, Sentence.of("monitoring.state.fewMonths", run.earliest().orElseThrow(), latest, run.count(),
                        needed.get() - run.count()));
    }

    private Condition condition(Situation of, ConditionKind kind, String clause, Judged judged, String field) {
        return new Condition(kind, judged.verdict(), judged.state(), clause(clause), new Jump(AREA, of.monitoring().id(), field));
    }

    private Clause clause(String id) {
        return Objects.requireNonNull(clauses.get(id), id);
    }

    /** A verdict and what it rests on. */
    record Judged(Verdict verdict, Sentence state) {
    }
}
