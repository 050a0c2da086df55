package org.townledger.monitoring;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.townledger.cases.CaseWritersRepository;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.Concerned;
import org.townledger.cases.HouseholdCases;
import org.townledger.cases.MoveCase;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingLedger;
import org.townledger.housing.HousingRepository;
import org.townledger.housing.HousingRules;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.people.HouseholdActs;
import org.townledger.people.HouseholdEntry;
import org.townledger.people.HouseholdOutcome;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.Person;
import org.townledger.people.PersonEntry;
import org.townledger.people.Recording;
import org.townledger.store.Act;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** A town office with its register, its housing ledger and monitored households, on 23 November 2026. */
final class MonitoringTown implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String CLERK = "郭海燕";
    static final String OFFICE = "150623100000";
    static final String VILLAGE = "150623100204";
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 41, 7).atZone(Transaction.TOWN).toInstant(), Transaction.TOWN);

    final Wording words = new Wording(Wording.CHINESE);
    final ListRepository lists = new ListRepository();
    final HouseholdRepository households = new HouseholdRepository(OFFICE);
    final CaseRepository cases = new CaseRepository(OFFICE);
    final HousingLedger housing = new HousingLedger(new HousingRepository(cases), new HousingRules(Reference.clauses()));
    final MonitoringRepository monitored = new MonitoringRepository();
    final EvidenceRepository evidence = new EvidenceRepository();
    final Store store;
    final HouseholdActs acts;
    final ReadMonitoring read;
    final IdentifyHousehold identify;
    final RecordMeasure measure;
    final RecordIncome income;
    final RecordFinding finding;
    final ProposeRemoval propose;
    final AdvanceRemoval advance;
    final UndoMonitoring undo;

    MonitoringTown(Path folder) {
        store = ((Opening.Opened) Store.open(folder, CLERK, CLOCK)).store();
        new InitOffice(store, lists).run(CLERK, OFFICE, Reference.divisions());
        acts = HouseholdActs.of(store, new Recording(store, households, new HouseholdCases(cases, words)), lists);
        var clauses = Reference.clauses();
        var rules = new RemovalRules(clauses);
        read = new ReadMonitoring(store, households, monitored, evidence, List.of(housing), lists, rules, words);
        identify = new IdentifyHousehold(store, monitored, read, new IdentificationRules(clauses));
        var evidenceRules = new EvidenceRules(clauses);
        measure = new RecordMeasure(store, monitored, evidence, read, evidenceRules);
        income = new RecordIncome(store, monitored, evidence, evidenceRules);
        finding = new RecordFinding(store, monitored, evidence, evidenceRules);
        propose = new ProposeRemoval(store, households, monitored, read, rules);
        advance = new AdvanceRemoval(store, monitored, propose, new RemovalProcessRules(clauses));
        undo = new UndoMonitoring(store);
    }

    UUID household(String number, String head, String type, int born) {
        var entry = new HouseholdEntry(number, VILLAGE, "3社", null, null, "苏日娜", null, type, null);
        return ((HouseholdOutcome.Recorded) acts.register().run(CLERK, entry, person(head, "户主", born), null)).household();
    }

    void member(UUID household, String name, String relation, int born) {
        acts.savePerson().run(CLERK, household, null, person(name, relation, born));
    }

    private static PersonEntry person(String name, String relation, int born) {
        return new PersonEntry(PersonName.of(name), relation, IdNumber.of(SampleIdNumbers.of(LocalDate.of(born, 5, 6), 31 + Math.floorMod(name.hashCode(), 400) * 2)),
                null, null, null, null);
    }

    Monitoring monitored(UUID household, String type, Identification way, String... risks) {
        Monitoring begun = Monitoring.begun(store.read(Transaction::newId), household, type, way).withRisks(List.of(risks));
        return ((MonitoringOutcome.Recorded) identify.run(CLERK, begun)).monitoring();
    }

    /** Everything that the program asks for, so that the removal may be proposed. */
    Monitoring ready(UUID household) {
        Monitoring monitoring = monitored(household, "边缘易致贫户", Situations.identified(), "因病");
        measure(monitoring, "健康帮扶", "签约协议");
        for (int month = 4; month <= 10; month++) {
            income.run(CLERK, monitoring.id(), YearMonth.of(2026, month), Map.of(IncomeKind.WAGES, new BigDecimal(9000 + 100 * month)));
        }
        for (FindingMatter matter : List.of(FindingMatter.INCOME, FindingMatter.SPENDING, FindingMatter.RISK_GONE, FindingMatter.SCHOOLING,
                FindingMatter.MEDICAL, FindingMatter.WATER)) {
            find(monitoring, matter, true);
        }
        labour(monitoring, Labour.ORDINARY);
        return monitoring;
    }

    void measure(Monitoring monitoring, String kind, String proof) {
        measure.run(CLERK, new Measure(store.read(Transaction::newId), monitoring.id(), kind, null, null, LocalDate.of(2025, 5, 1), null, proof));
    }

    MonitoringOutcome find(Monitoring monitoring, FindingMatter matter, boolean holds) {
        return finding.run(CLERK, monitoring.id(), matter, holds, TODAY.minusDays(3), "入户核实");
    }

    void labour(Monitoring monitoring, Labour labour) {
        List<Person> members = store.read(tx -> households.family(tx, monitoring.household())).orElseThrow().members();
        finding.members(CLERK, monitoring.id(), members.stream().map(person -> new MemberFact(person.id(), labour, "健康", null)).toList());
    }

    /** An open housing case of the household. */
    HousingCase house(UUID household, int serial) {
        return store.write(new Act(CLERK, "Sample"), tx -> {
            var whom = new Concerned(household, "马存福", null, VILLAGE, null, null, null, null);
            HousingCase house = HousingCase.found(CaseFile.found(tx.newId(), OFFICE, whom, LocalDate.of(2026, 3, 2)).numbered(new CaseNumber("住", 2026, serial)));
            housing.save(tx, house);
            return house;
        });
    }

    void dismiss(HousingCase house) {
        new MoveCase<>(store, housing, cases, new CaseWritersRepository(), lists, words).run(CLERK, house.file().id(), CaseAct.DISMISS, TODAY, "核实不属实");
    }

    Monitoring stored(UUID id) {
        return store.read(tx -> monitored.find(tx, id)).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
