package org.townledger.selfcheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseTrait;
import org.townledger.cases.CheckedCase;
import org.townledger.cases.Concerned;
import org.townledger.cases.HouseholdFacts;
import org.townledger.cases.HouseholdFacts.MemberFacts;
import org.townledger.cases.HouseholdFacts.MonthsIncome;
import org.townledger.cases.MonitoringFacts;
import org.townledger.cases.MonitoringFacts.Identified;
import org.townledger.cases.MonitoringFacts.Measure;
import org.townledger.cases.MonitoringFacts.Notice;
import org.townledger.cases.MonitoringFacts.Removed;
import org.townledger.cases.Settlement;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.lists.Clause;
import org.townledger.people.Household;
import org.townledger.people.Person;
import org.townledger.wording.Sentence;

/** A household put together for a rule, with nothing amiss until the row says so. */
final class Homes {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clause ANY = new Clause("any", "敖党发〔2024〕20号", "…");

    private final UUID id = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private @Nullable Household household = new Household(id, "150623100000", "150623100000018", "150623100204", "3社", null, null, null, null, null, null, null);
    private @Nullable String type = "一般户";
    private final List<Person> members = new ArrayList<>();
    private final Set<UUID> doubled = new HashSet<>();
    private final Set<UUID> notOnAid = new HashSet<>();
    private final List<CheckedCase> cases = new ArrayList<>();
    private final Map<String, Settlement> settlements = new HashMap<>();
    private final Map<UUID, MemberFacts> facts = new HashMap<>();
    private final TreeMap<YearMonth, MonthsIncome> income = new TreeMap<>();
    private @Nullable MonitoringFacts monitoring;

    static Homes home() {
        return new Homes().member("户主", 1968);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    Homes alone() {
        members.clear();
        return this;
    }

    Homes unregistered() {
        household = null;
        return this;
    }

    Homes type(String word) {
        type = word;
        return this;
    }

    Homes member(String relation, int born) {
        return member(relation, new IdNumber.Valid(number(born, members.size() + 1)));
    }

    Homes member(String relation, @Nullable IdNumber number) {
        members.add(new Person(new UUID(7, members.size()), id, PersonName.of("布和"), relation, number, null, null, null, null, null, null));
        return this;
    }

    private static String number(int born, int sequence) {
        return SampleIdNumbers.of(LocalDate.of(born, 5, 6), sequence);
    }

    Homes knows(int member, @Nullable Boolean canWork, @Nullable String health, @Nullable String disability) {
        facts.put(members.get(member).id(), new MemberFacts(canWork, health, disability));
        return this;
    }

    Homes twice(int member) {
        doubled.add(members.get(member).id());
        return this;
    }

    Homes notOnAid(int member) {
        notOnAid.add(members.get(member).id());
        return this;
    }

    Homes has(String ledger, String found, CaseTrait... traits) {
        return has(ledger, CaseState.UNDER_WAY, found, null, false, traits);
    }

    Homes listed(String ledger, String found, CaseTrait... traits) {
        return has(ledger, CaseState.UNDER_WAY, found, null, true, traits);
    }

    Homes due(String ledger, CaseState state, String due) {
        return has(ledger, state, "2026-03-12", due, false);
    }

    Homes closed(String ledger, CaseTrait... traits) {
        return has(ledger, CaseState.CLOSED, "2026-03-12", null, false, traits);
    }

    private Homes has(String ledger, CaseState state, String found, @Nullable String due, boolean listed, CaseTrait... traits) {
        IdNumber number = members.isEmpty() ? null : members.getLast().idNumber();
        var whom = new Concerned(household == null ? null : id, "布和", number, "150623100204", null, type, 1, null);
        CaseFile file = CaseFile.found(new UUID(9, cases.size()), "150623100000", whom, day(found))
                .numbered(new CaseNumber("住", 2026, cases.size() + 1)).dated(day(found), due == null ? null : day(due));
        CaseFile stands = state == CaseState.CLOSED ? file.closed(day("2026-06-01"), "郭海燕", null) : file.in(state);
        cases.add(new CheckedCase(ledger, stands, "布和", Set.of(traits), listed));
        return this;
    }

    /** What the ledger says of the household, by the last case. */
    Homes settled(String ledger, Settlement.Standing standing) {
        settlements.put(ledger, new Settlement(standing, Sentence.of("housing.settlement.none"), ANY, cases.isEmpty() ? null : cases.getLast().file().id()));
        return this;
    }

    /** The same twelve months, up to and with the last. */
    Homes earns(String last, @Nullable String wages, @Nullable String business, @Nullable String property, @Nullable String transfers) {
        for (int month = 0; month < 12; month++) {
            income.put(YearMonth.parse(last).minusMonths(month), new MonthsIncome(yuan(wages), yuan(business), yuan(property), yuan(transfers), null));
        }
        return this;
    }

    Homes withoutMonth(String month) {
        income.remove(YearMonth.parse(month));
        return this;
    }

    private static @Nullable BigDecimal yuan(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** Monitored with every paper, its risk answered. */
    Homes monitored(String on, String... risks) {
        LocalDate day = day(on);
        monitoring = new MonitoringFacts("边缘易致贫户", List.of(risks), List.of(), List.of(new Measure("健康帮扶", null, day, null, true)),
                new Identified(day, null, day, new Notice(day.minusDays(10), 5), day), null, null);
        return this;
    }

    Homes stillInProcess() {
        return identified(new Identified(null, null, null, new Notice(null, null), null));
    }

    Homes identified(Identified identified) {
        MonitoringFacts was = monitoring == null ? new MonitoringFacts("边缘易致贫户", List.of(), List.of(), List.of(), identified, null, null) : monitoring;
        monitoring = new MonitoringFacts(was.type(), was.risks(), was.unmet(), was.measures(), identified, was.removed(), was.nextLook());
        return this;
    }

    Homes unmet(String... risks) {
        MonitoringFacts was = java.util.Objects.requireNonNull(monitoring);
        monitoring = new MonitoringFacts(was.type(), was.risks(), List.of(risks), was.measures(), was.identified(), was.removed(), was.nextLook());
        return this;
    }

    Homes measures(Measure... measures) {
        MonitoringFacts was = java.util.Objects.requireNonNull(monitoring);
        monitoring = new MonitoringFacts(was.type(), was.risks(), was.unmet(), List.of(measures), was.identified(), was.removed(), was.nextLook());
        return this;
    }

    Homes ofMonitoredType(String word, @Nullable String nextLook) {
        MonitoringFacts was = java.util.Objects.requireNonNull(monitoring);
        monitoring = new MonitoringFacts(word, was.risks(), was.unmet(), was.measures(), was.identified(), was.removed(),
                nextLook == null ? null : day(nextLook));
        return this;
    }

    Homes removed(String on) {
        return removed(new Removed(day(on), false, 6, new Notice(day(on).minusDays(10), 5), List.of()));
    }

    Homes gone(String on) {
        return removed(new Removed(day(on), true, 0, new Notice(day(on).minusDays(10), 5), List.of()));
    }

    Homes removed(Removed removed) {
        MonitoringFacts was = java.util.Objects.requireNonNull(monitoring);
        monitoring = new MonitoringFacts(was.type(), was.risks(), was.unmet(), was.measures(), was.identified(), removed, was.nextLook());
        return this;
    }

    HouseholdFacts facts() {
        return new HouseholdFacts(household, "大沙头村", type, members, doubled, notOnAid, cases, settlements, monitoring, facts, income);
    }
}
