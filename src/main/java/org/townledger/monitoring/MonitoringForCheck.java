package org.townledger.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.HouseholdFacts.MemberFacts;
import org.townledger.cases.HouseholdFacts.MonthsIncome;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.MonitoringFacts;
import org.townledger.cases.MonitoringRecord;
import org.townledger.people.Person;
import org.townledger.store.Transaction;

/** What the check before reporting asks of the monitored households, read all at once. */
public final class MonitoringForCheck implements MonitoringRecord {

    private final MonitoringRepository monitored;
    private final EvidenceRepository evidence;

    public MonitoringForCheck(MonitoringRepository monitored, EvidenceRepository evidence) {
        this.monitored = monitored;
        this.evidence = evidence;
    }

    @Override
    public Map<UUID, MonitoringFacts> monitored(Transaction tx, LedgerWords words) {
        Map<UUID, List<Measure>> measures = evidence.allMeasures(tx);
        Map<UUID, List<Income>> incomes = evidence.allIncomes(tx);
        RiskMeasures answers = RiskMeasures.of(words);
        var latest = new LinkedHashMap<UUID, Monitoring>();
        for (Monitoring monitoring : monitored.all(tx)) {
            Monitoring known = latest.get(monitoring.household());
            if (monitoring.state() != MonitoringState.DROPPED && (known == null || !known.state().isOpen())) {
                latest.put(monitoring.household(), monitoring);
            }
        }
        var facts = new HashMap<UUID, MonitoringFacts>();
        latest.forEach((household, monitoring) -> facts.put(household, facts(monitoring, measures.getOrDefault(monitoring.id(), List.of()),
                IncomeMonths.of(incomes.getOrDefault(household, List.of())), answers, words.day())));
        return facts;
    }

    private static MonitoringFacts facts(Monitoring monitoring, List<Measure> measures, IncomeMonths months, RiskMeasures answers, LocalDate day) {
        Identification way = monitoring.identification();
        var identified = new MonitoringFacts.Identified(way.identifiedOn().orElse(null), way.greenFrom(), way.authorisation().on(),
                notice(way.notice()), way.approval().on());
        return new MonitoringFacts(monitoring.type(), monitoring.risks(), answers.unanswered(monitoring.risks(), measures),
                measures.stream().map(measure -> new MonitoringFacts.Measure(measure.kind(), measure.content(), measure.startedOn(), measure.endsOn(),
                        measure.startedOn() != null && !measure.startedOn().isAfter(day))).toList(),
                identified, removed(monitoring, months), monitoring.nextLook());
    }

    private static MonitoringFacts.@Nullable Removed removed(Monitoring monitoring, IncomeMonths months) {
        Removal removal = monitoring.removal();
        LocalDate on = removal.markedOn();
        if (on == null) {
            return null;
        }
        YearMonth first = monitoring.identification().identifiedOn().map(YearMonth::from).orElse(YearMonth.from(on));
        return new MonitoringFacts.Removed(on, removal.way() == RemovalWay.NATURAL, months.lastRun(first, YearMonth.from(on)).count(),
                notice(removal.notice()), Stream.of(RemovalStep.values()).filter(step -> removal.dayOf(step).isEmpty())
                .map(RemovalProcessRules::name).toList());
    }

    private static MonitoringFacts.Notice notice(Notice notice) {
        return new MonitoringFacts.Notice(notice.from(), notice.days());
    }

    @Override
    public Map<UUID, MemberFacts> members(Transaction tx, Collection<Person> persons, LocalDate day) {
        Map<UUID, MemberFact> known = evidence.allMembers(tx);
        return persons.stream().map(person -> new MonitoredMember(person, known.getOrDefault(person.id(), new MemberFact(person.id(), null, null, null))))
                .collect(Collectors.toMap(member -> member.person().id(), member -> new MemberFacts(
                        member.labourOn(day).map(Labour::canWork).orElse(null), member.fact().health(), member.fact().disability())));
    }

    @Override
    public Map<UUID, NavigableMap<YearMonth, MonthsIncome>> income(Transaction tx) {
        var all = new HashMap<UUID, NavigableMap<YearMonth, MonthsIncome>>();
        evidence.allIncomes(tx).forEach((household, incomes) -> {
            var months = new TreeMap<YearMonth, MonthsIncome>();
            incomes.stream().collect(Collectors.groupingBy(Income::month)).forEach((month, kinds) -> months.put(month, month(kinds)));
            all.put(household, months);
        });
        return all;
    }

    private static MonthsIncome month(List<Income> kinds) {
        return new MonthsIncome(of(kinds, IncomeKind.WAGES), of(kinds, IncomeKind.BUSINESS), of(kinds, IncomeKind.PROPERTY),
                of(kinds, IncomeKind.TRANSFERS), of(kinds, IncomeKind.COSTS));
    }

    private static @Nullable BigDecimal of(List<Income> kinds, IncomeKind kind) {
        return kinds.stream().filter(income -> income.kind() == kind).map(Income::amount).reduce(BigDecimal::add).orElse(null);
    }
}
