package org.townledger.schooling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.cases.AidRecord;
import org.townledger.cases.LedgerWords;
import org.townledger.identity.IdNumber;
import org.townledger.lists.ListRepository;
import org.townledger.people.HouseholdFilter;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.Person;
import org.townledger.people.RegisterRow;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** Reads the student-aid list: every child of the register who belongs on it, with what stands there for the year. */
public final class ReadAid implements AidRecord {

    private static final int FIRST_AGE = 3;
    private static final int LAST_AGE = 22;

    private final Store store;
    private final HouseholdRepository households;
    private final AidRepository aids;
    private final ListRepository lists;
    private final Wording wording;

    public ReadAid(Store store, HouseholdRepository households, AidRepository aids, ListRepository lists, Wording wording) {
        this.store = store;
        this.households = households;
        this.aids = aids;
        this.lists = lists;
        this.wording = wording;
    }

    /** By village, household type and age, the youngest first. */
    public List<AidChild> run(int year) {
        return store.read(tx -> due(tx, year));
    }

    @Override
    public Set<UUID> missing(Transaction tx, int year) {
        return due(tx, year).stream().filter(child -> !child.isIncluded()).map(AidChild::person).collect(Collectors.toSet());
    }

    /** What the lists say today, for the form. */
    public LedgerWords words() {
        return store.read(tx -> LedgerWords.of(tx, lists, wording));
    }

    private List<AidChild> due(Transaction tx, int year) {
        LedgerWords words = LedgerWords.of(tx, lists, wording);
        int from = Objects.requireNonNullElse(SchoolingFigures.value(words, "aid_start_age"), FIRST_AGE);
        int to = Objects.requireNonNullElse(SchoolingFigures.value(words, "aid_end_age"), LAST_AGE);
        List<StudentAid> written = aids.ofYear(tx, year);
        var children = new ArrayList<AidChild>();
        for (RegisterRow row : households.rows(tx, HouseholdFilter.ALL.ofTypes(Set.copyOf(AidRules.TYPES)))) {
            Person person = row.person();
            Integer age = person.ageOn(tx.today()).isPresent() ? (Integer) person.ageOn(tx.today()).getAsInt() : null;
            if (AidRules.isDue(row.householdType(), age, from, to)) {
                children.add(new AidChild(person.id(), person.name().text(), person.idNumber(), row.villageName(),
                        Objects.requireNonNull(row.householdType()), Objects.requireNonNull(age),
                        written.stream().filter(aid -> isOf(aid, person)).toList()));
            }
        }
        children.sort(java.util.Comparator.comparing(AidChild::village).thenComparing(AidChild::householdType).thenComparing(AidChild::age));
        return children;
    }

    /** Who went to another household stands there as a new record; the ID number tells that it is the same student. */
    private static boolean isOf(StudentAid aid, Person person) {
        return aid.person().equals(person.id())
                || aid.idNumber() != null && person.wholeId().map(IdNumber.Valid::digits).filter(aid.idNumber()::equals).isPresent();
    }
}
