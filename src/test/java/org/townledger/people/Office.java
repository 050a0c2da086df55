package org.townledger.people;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.lists.ImportRunRepository;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** A town office of its own for one test: an empty register in a real database, on 23 November 2026. */
final class Office implements AutoCloseable {

    static final String CODE = "150623100000";
    static final String VILLAGE = "150623100204";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String CLERK = "郭海燕";

    final Store store;
    final ListRepository lists = new ListRepository();
    final HouseholdRepository households = new HouseholdRepository(CODE);
    final ImportRunRepository runs = new ImportRunRepository();
    final FollowedCases cases = new FollowedCases();
    final Recording recording;

    Office(Path folder) {
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).atZone(Transaction.TOWN).toInstant(), Transaction.TOWN);
        store = ((Opening.Opened) Store.open(folder, CLERK, clock)).store();
        new InitOffice(store, lists).run(CLERK, CODE, Reference.divisions());
        recording = new Recording(store, households, cases);
    }

    /** A household whose head, spouse and children are named one after the other. */
    Family household(String number, String head, String... others) {
        var entry = new HouseholdEntry(number, VILLAGE, "2社", null, "13500000001", null, null, "一般户", null);
        UUID id = recorded(new RegisterHousehold(recording).run(CLERK, entry, man(head, Relations.HEAD, 1970), null)).household();
        for (int i = 0; i < others.length; i++) {
            PersonEntry person = i == 0 ? woman(others[i], "配偶", 1972) : man(others[i], "之子", 1995 + i);
            recorded(new SavePerson(recording).run(CLERK, id, null, person));
        }
        return family(id);
    }

    ImportHouseholds imports() {
        return new ImportHouseholds(store, households, lists, runs);
    }

    ImportHouseholds.Imported taken(org.townledger.lists.SourceFile file) {
        return imports().run(CLERK, file, Map.of(), rows -> { });
    }

    List<RegisterRow> rows() {
        return store.read(tx -> households.rows(tx, HouseholdFilter.ALL));
    }

    Family numbered(String number) {
        return store.read(tx -> households.existing(tx, households.byNumber(tx, number).orElseThrow().id()));
    }

    Family family(UUID id) {
        return store.read(tx -> households.existing(tx, id));
    }

    List<HouseholdEvent> events(UUID id) {
        return store.read(tx -> households.events(tx, id));
    }

    static HouseholdOutcome.Recorded recorded(HouseholdOutcome outcome) {
        return (HouseholdOutcome.Recorded) outcome;
    }

    static List<Obstacle> refused(HouseholdOutcome outcome) {
        return ((HouseholdOutcome.Refused) outcome).obstacles();
    }

    static PersonEntry man(String name, String relation, int year) {
        return person(name, relation, SampleIdNumbers.of(LocalDate.of(year, 5, 6), sequence(name, 1)));
    }

    static PersonEntry woman(String name, String relation, int year) {
        return person(name, relation, SampleIdNumbers.of(LocalDate.of(year, 5, 6), sequence(name, 0)));
    }

    static PersonEntry person(String name, String relation, String idNumber) {
        return new PersonEntry(PersonName.of(name), relation, IdNumber.of(idNumber), null, null, null, null);
    }

    /** Different for different names, odd for men. */
    private static int sequence(String name, int parity) {
        return Math.floorMod(name.hashCode(), 490) * 2 + 2 + (parity == 1 ? -1 : 0);
    }

    @Override
    public void close() {
        store.close();
    }

    /** Cases that only note what they are told. */
    static final class FollowedCases implements OpenCases {

        final Map<UUID, CaseMention> open = new java.util.HashMap<>();
        final List<CaseConsequence> followed = new ArrayList<>();

        @Override
        public List<CaseMention> of(Transaction tx, UUID household) {
            return open.containsKey(household) ? List.of(open.get(household)) : List.of();
        }

        @Override
        public List<CaseMention> concerning(Transaction tx, java.util.Collection<UUID> households) {
            return households.stream().filter(open::containsKey).map(open::get).toList();
        }

        @Override
        public void follow(Transaction tx, CaseConsequence consequence, LocalDate day) {
            followed.add(consequence);
        }
    }
}
