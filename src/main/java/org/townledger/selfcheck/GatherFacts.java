package org.townledger.selfcheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.AidRecord;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CheckedCase;
import org.townledger.cases.HouseholdFacts;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.MonitoringFacts;
import org.townledger.cases.MonitoringRecord;
import org.townledger.cases.Settlement;
import org.townledger.cases.YearPlanRepository;
import org.townledger.identity.IdNumber;
import org.townledger.people.HouseholdFilter;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.Person;
import org.townledger.people.RegisterRow;
import org.townledger.store.Transaction;

/** Gathers what the program has of every household: the register, the four ledgers, the list of monitored households. */
public final class GatherFacts {

    /** @param rows the household's members, the head first */
    private record Registered(List<RegisterRow> rows) {

        List<Person> members() {
            return rows.stream().map(RegisterRow::person).toList();
        }
    }

    private final HouseholdRepository households;
    private final List<Ledger<?>> ledgers;
    private final YearPlanRepository plans;
    private final AidRecord aids;
    private final MonitoringRecord monitoring;

    public GatherFacts(HouseholdRepository households, List<Ledger<?>> ledgers, YearPlanRepository plans, AidRecord aids,
                       MonitoringRecord monitoring) {
        this.households = households;
        this.ledgers = List.copyOf(ledgers);
        this.plans = plans;
        this.aids = aids;
        this.monitoring = monitoring;
    }

    /** Every household by number, then the cases whose household the register does not have. */
    List<HouseholdFacts> all(Transaction tx, LedgerWords words, Runnable step) {
        List<RegisterRow> rows = households.rows(tx, HouseholdFilter.ALL);
        var registered = new LinkedHashMap<UUID, Registered>();
        rows.forEach(row -> registered.computeIfAbsent(row.household().id(), _ -> new Registered(new ArrayList<>())).rows().add(row));
        step.run();
        List<CheckedCase> cases = cases(tx, words, step);
        Map<UUID, List<CheckedCase>> byHousehold = cases.stream().filter(checked -> registered.containsKey(checked.file().concerned().household()))
                .collect(Collectors.groupingBy(checked -> java.util.Objects.requireNonNull(checked.file().concerned().household())));
        Set<UUID> doubled = doubled(rows);
        Set<UUID> notOnAid = aids.missing(tx, words.day().getYear());
        Map<UUID, MonitoringFacts> monitored = monitoring.monitored(tx, words);
        var members = monitoring.members(tx, rows.stream().map(RegisterRow::person).toList(), words.day());
        var income = monitoring.income(tx);
        var facts = new ArrayList<HouseholdFacts>();
        registered.forEach((id, found) -> {
            RegisterRow head = found.rows().getFirst();
            List<Person> persons = found.members();
            var known = new HashMap<UUID, HouseholdFacts.MemberFacts>();
            persons.stream().map(Person::id).filter(members::containsKey).forEach(person -> known.put(person, members.get(person)));
            facts.add(new HouseholdFacts(head.household(), head.villageName(), head.householdType(), persons, of(persons, doubled),
                    of(persons, notOnAid), byHousehold.getOrDefault(id, List.of()),
                    monitored.containsKey(id) ? settlements(tx, id, words) : Map.of(), monitored.get(id), known,
                    income.getOrDefault(id, new TreeMap<>())));
        });
        cases.stream().filter(checked -> !registered.containsKey(checked.file().concerned().household()))
                .forEach(checked -> facts.add(unregistered(checked, words)));
        return facts;
    }

    private List<CheckedCase> cases(Transaction tx, LedgerWords words, Runnable step) {
        var cases = new ArrayList<CheckedCase>();
        for (Ledger<?> ledger : ledgers) {
            cases.addAll(cases(tx, ledger, words));
            step.run();
        }
        cases.sort(Comparator.comparing(checked -> checked.file().foundOn()));
        return cases;
    }

    private <C> List<CheckedCase> cases(Transaction tx, Ledger<C> ledger, LedgerWords words) {
        Set<UUID> listed = plans.cases(tx, ledger.name(), words.day().getYear());
        return ledger.all(tx, CaseFilter.ALL).stream().map(subject -> {
            CaseFile file = ledger.file(subject);
            return new CheckedCase(ledger.name().key(), file, called(ledger, file), ledger.traits(subject, words), listed.contains(file.id()));
        }).toList();
    }

    /** Children and patients have no public version, and no name here either. */
    private static @Nullable String called(Ledger<?> ledger, CaseFile file) {
        return ledger.hasPublicVersion() ? file.concerned().head() : null;
    }

    private Map<String, Settlement> settlements(Transaction tx, UUID household, LedgerWords words) {
        var settlements = new LinkedHashMap<String, Settlement>();
        ledgers.forEach(ledger -> settlements.put(ledger.name().key(), ledger.settlement(tx, household, words)));
        return settlements;
    }

    private static HouseholdFacts unregistered(CheckedCase checked, LedgerWords words) {
        return new HouseholdFacts(null, words.village(checked.file().concerned().village()), checked.file().concerned().householdType(), List.of(),
                Set.of(), Set.of(), List.of(checked), Map.of(), null, Map.of(), new TreeMap<>());
    }

    private static Set<UUID> of(Collection<Person> persons, Set<UUID> meant) {
        return persons.stream().map(Person::id).filter(meant::contains).collect(Collectors.toSet());
    }

    private static Set<UUID> doubled(List<RegisterRow> rows) {
        Map<String, List<UUID>> byNumber = rows.stream().map(RegisterRow::person).filter(person -> person.wholeId().isPresent())
                .collect(Collectors.groupingBy(person -> person.wholeId().map(IdNumber.Valid::digits).orElseThrow(),
                        Collectors.mapping(Person::id, Collectors.toList())));
        return byNumber.values().stream().filter(persons -> persons.size() > 1).flatMap(List::stream).collect(Collectors.toSet());
    }
}
