package org.townledger.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.Concerned;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.people.Family;
import org.townledger.people.Household;
import org.townledger.people.HouseholdFilter;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.Person;
import org.townledger.people.RegisterRow;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Finds members of the register who stand in it twice, and open cases of one ledger that are about the same one. */
public final class FindTwins {

    /** A member with what surrounds them. @param numbers of the household's open cases */
    public record Entry(Person person, Household household, String villageName, String headName, int members, List<String> numbers) {
    }

    private final Store store;
    private final HouseholdRepository households;
    private final CaseRepository cases;
    private final ListRepository lists;
    private final TwinRepository twins;

    public FindTwins(Store store, HouseholdRepository households, CaseRepository cases, ListRepository lists, TwinRepository twins) {
        this.store = store;
        this.households = households;
        this.cases = cases;
        this.lists = lists;
        this.twins = twins;
    }

    /** The certain first; without those that were told apart. */
    public List<TwinPair> run() {
        return store.read(tx -> {
            var candidates = new ArrayList<Candidate>();
            households.rows(tx, HouseholdFilter.ALL).forEach(row -> candidates.add(member(row)));
            Divisions divisions = lists.divisions(tx);
            twins.openCases(tx).forEach(open -> candidates.add(concerned(open, divisions)));
            return TwinRules.pairs(candidates, twins.apart(tx).stream().map(ToldApart::pair).collect(Collectors.toSet()));
        });
    }

    private static Candidate member(RegisterRow row) {
        Person person = row.person();
        Household household = row.household();
        String phone = person.phone() == null ? household.phone() : person.phone();
        return new Candidate(person.id(), Candidate.PEOPLE, household.id(), Objects.requireNonNullElse(household.number(), ""),
                person.name(), person.idNumber(), person.birthDate().orElse(null), person.sex().orElse(null), phone,
                household.village(), row.villageName());
    }

    private static Candidate concerned(TwinRepository.OpenCase open, Divisions divisions) {
        Concerned whom = open.file().concerned();
        return new Candidate(open.file().id(), open.ledger(), whom.household(), open.file().numberText(), PersonName.of(whom.head()),
                whom.idNumber(), birthDate(whom.idNumber()).orElse(null), whom.wholeId().map(IdNumber.Valid::sex).orElse(null),
                whom.phone(), whom.village(), divisions.name(whom.village()));
    }

    private static Optional<LocalDate> birthDate(@Nullable IdNumber number) {
        return switch (number) {
            case IdNumber.Valid whole -> Optional.of(whole.birthDate());
            case IdNumber.Damaged damaged -> damaged.birthDate();
            case IdNumber.Wrong _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    /** The entry of a member; empty where somebody removed it meanwhile. */
    public Optional<Entry> entry(Candidate candidate) {
        return store.read(tx -> candidate.household() == null ? Optional.empty()
                : households.family(tx, candidate.household()).flatMap(family -> entry(tx, family, candidate)));
    }

    private Optional<Entry> entry(Transaction tx, Family family, Candidate candidate) {
        UUID household = family.id();
        return family.member(candidate.id()).map(person -> new Entry(person, family.household(), candidate.villageName(),
                family.head().map(head -> head.name().text()).orElse(""), family.members().size(),
                cases.openOf(tx, household).stream().map(CaseFile::numberText).toList()));
    }
}
