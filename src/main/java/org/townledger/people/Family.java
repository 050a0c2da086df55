package org.townledger.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A household with everyone who is or was a member, and the types that it has had.
 *
 * @param persons members and former members
 * @param types   oldest first
 */
public record Family(Household household, List<Person> persons, List<TypePeriod> types) {

    public Family {
        persons = List.copyOf(persons);
        types = types.stream().sorted(Comparator.comparing(TypePeriod::firstDay,
                Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    public UUID id() {
        return household.id();
    }

    /** The head first, then the others in the order in which they were recorded. */
    public List<Person> members() {
        return persons.stream().filter(Person::isMember)
                .sorted(Comparator.comparing((Person person) -> !person.isHead()).thenComparing(Person::id)).toList();
    }

    public List<Person> formerMembers() {
        return persons.stream().filter(person -> !person.isMember()).toList();
    }

    public Optional<Person> head() {
        return persons.stream().filter(Person::isHead).findFirst();
    }

    public Optional<Person> member(UUID person) {
        return persons.stream().filter(Person::isMember).filter(found -> found.id().equals(person)).findFirst();
    }

    public Optional<TypePeriod> typeOn(LocalDate day) {
        return types.stream().filter(type -> type.standsOn(day)).reduce((earlier, later) -> later);
    }

    public Optional<TypePeriod> lastType() {
        return types.isEmpty() ? Optional.empty() : Optional.of(types.getLast());
    }
}
