package org.townledger.twins;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumberRepository;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseStep;
import org.townledger.cases.Concerned;
import org.townledger.cases.HouseholdCases;
import org.townledger.cases.Ledger;
import org.townledger.cases.PhotoFiles;
import org.townledger.cases.PhotoRepository;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.housing.HousingLedger;
import org.townledger.housing.HousingRepository;
import org.townledger.housing.HousingRules;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.lists.ImportRunRepository;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.people.Family;
import org.townledger.people.HouseholdActs;
import org.townledger.people.HouseholdEntry;
import org.townledger.people.HouseholdEvent;
import org.townledger.people.HouseholdOutcome;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.Person;
import org.townledger.people.PersonEntry;
import org.townledger.people.Recording;
import org.townledger.people.UnitePersons;
import org.townledger.store.Act;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.vault.TestFiles;
import org.townledger.wording.Wording;

/** A town office with its register, its housing ledger, and all that finds and joins twins; on 23 November 2026. */
final class TwinTown implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String CLERK = "郭海燕";
    static final String OFFICE = "150623100000";
    static final String VILLAGE = "150623100204";
    static final String OTHER_VILLAGE = "150623100205";

    final Wording words = new Wording(Wording.CHINESE);
    final ListRepository lists = new ListRepository();
    final HouseholdRepository households = new HouseholdRepository(OFFICE);
    final CaseRepository cases = new CaseRepository(OFFICE);
    final CaseNumberRepository numbers = new CaseNumberRepository(OFFICE);
    final HousingRepository houses = new HousingRepository(cases);
    final HousingLedger ledger = new HousingLedger(houses, new HousingRules(Reference.clauses()));
    final ImportRunRepository runs = new ImportRunRepository();
    final TwinRepository twins = new TwinRepository();
    final PhotoRepository photos = new PhotoRepository();
    final PhotoFiles files;
    final Store store;
    final HouseholdActs acts;
    final FindTwins find;
    final JoinPersons joinPersons;
    final JoinCases joinCases;
    final TellApart tellApart;
    final UndoJoin undo;

    private final Days clock = new Days();

    TwinTown(Path folder) {
        store = ((Opening.Opened) Store.open(folder, CLERK, clock)).store();
        new InitOffice(store, lists).run(CLERK, OFFICE, Reference.divisions());
        files = new PhotoFiles(TestFiles.in(folder));
        var recording = new Recording(store, households, new HouseholdCases(cases, words));
        acts = HouseholdActs.of(store, recording, lists);
        find = new FindTwins(store, households, cases, lists, twins);
        joinPersons = new JoinPersons(store, new UnitePersons(recording), twins, words);
        joinCases = joining(ledger);
        tellApart = new TellApart(store, twins, words);
        undo = new UndoJoin(store, twins, words);
    }

    /** Joining the cases of that ledger. */
    JoinCases joining(Ledger<?> one) {
        return new JoinCases(store, List.of(one), cases, numbers, new CaseRowsRepository(), photos, files, twins, lists, words);
    }

    /** A household with its head. @param id null where the head has no number */
    UUID household(String number, String village, String head, String id) {
        var entry = new HouseholdEntry(number, village, "2社", null, null, null, null, "一般户", null);
        return recorded(acts.register().run(CLERK, entry, person(head, "户主", id, null), null)).household();
    }

    Person member(UUID household, PersonEntry entry) {
        recorded(acts.savePerson().run(CLERK, household, null, entry));
        return family(household).members().stream().filter(person -> person.name().equals(entry.name())).reduce((_, later) -> later).orElseThrow();
    }

    static PersonEntry person(String name, String relation, String id, String phone) {
        return new PersonEntry(PersonName.of(name), relation, id == null ? null : id.length() < 18 ? new IdNumber.Damaged(id) : IdNumber.of(id),
                null, null, phone, null);
    }

    static HouseholdOutcome.Recorded recorded(HouseholdOutcome outcome) {
        return (HouseholdOutcome.Recorded) outcome;
    }

    Family family(UUID household) {
        return store.read(tx -> households.family(tx, household).orElseThrow());
    }

    Person person(UUID household, String name) {
        return family(household).persons().stream().filter(person -> person.name().text().equals(name)).findFirst().orElseThrow();
    }

    TwinPair pair() {
        return find.run().getFirst();
    }

    /** Joined by what is proposed. */
    JoinOutcome join(TwinPair pair) {
        Person first = find.entry(pair.first()).orElseThrow().person();
        Person second = find.entry(pair.second()).orElseThrow().person();
        Side stays = MergeRules.stays(first, second);
        return joinPersons.run(CLERK, pair, stays, MergeRules.entry(first, second, MergeRules.proposed(first, second)),
                MergeRules.parting(stays.of(first, second), stays.other().of(first, second)));
    }

    /** A case under the next number, with its finding and one note. @param household null where the register does not have it */
    HousingCase house(UUID household, String head, String id, String note) {
        return store.write(new Act(CLERK, "Sample"), tx -> {
            var whom = new Concerned(household, head, id == null ? null : id.length() < 18 ? new IdNumber.Damaged(id) : IdNumber.of(id),
                    VILLAGE, null, null, null, null);
            LocalDate found = TODAY.minusDays(40);
            CaseFile file = CaseFile.found(tx.newId(), OFFICE, whom, found)
                    .numbered(numbers.series(tx, ledger.name(), TODAY.getYear()).get()).dated(found, null);
            HousingCase house = HousingCase.found(file);
            houses.save(tx, house);
            cases.addStep(tx, new CaseStep(tx.newId(), file.id(), "FOUND", CaseState.FOUND, found, CLERK, null));
            cases.addStep(tx, new CaseStep(tx.newId(), file.id(), "NOTE", null, found.plusDays(3), CLERK, note));
            return house;
        });
    }

    List<HousingCase> houses() {
        return store.read(tx -> houses.all(tx, HousingFilter.ALL));
    }

    Optional<HousingCase> house(UUID id) {
        return store.read(tx -> houses.find(tx, id));
    }

    /** Numbers below the highest that are neither a case nor void. */
    List<Integer> gaps() {
        return store.read(tx -> numbers.gaps(tx, ledger.name(), TODAY.getYear()));
    }

    List<HouseholdEvent> events(UUID household) {
        return store.read(tx -> households.events(tx, household));
    }

    List<CaseStep> steps(UUID id) {
        return store.read(tx -> cases.steps(tx, id));
    }

    /** Time goes on to that day. */
    void isNow(LocalDate day) {
        clock.today = day;
    }

    private static final class Days extends Clock {

        private LocalDate today = TODAY;

        @Override
        public ZoneId getZone() {
            return Transaction.TOWN;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atTime(9, 41, 7).atZone(Transaction.TOWN).toInstant();
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
