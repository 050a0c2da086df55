package org.townledger.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.Sex;

/**
 * A person as a member of one household. Who goes to another household stands there as a new record, so that both
 * households keep their dated members; the ID number tells that it is the same person.
 *
 * @param relation       a word of the dated list {@code relation}; the head's is {@link Relations#HEAD}
 * @param idNumber       whole or damaged; null where none is known
 * @param typedBirthDate as typed; null where the ID number tells it
 * @param typedSex       as typed; null where the ID number tells it
 * @param joinedOn       null where the person has been a member longer than the register knows
 * @param departure      null while a member
 */
public record Person(UUID id, UUID household, PersonName name, String relation, @Nullable IdNumber idNumber,
                     @Nullable LocalDate typedBirthDate, @Nullable Sex typedSex, @Nullable String phone,
                     @Nullable LocalDate joinedOn, @Nullable Departure departure, @Nullable String note) {

    /** How a person ceased to be a member. */
    public enum How { DEATH, MOVED_OUT, SPLIT, JOINED }

    /** @param on the first day on which the person is no member any more */
    public record Departure(LocalDate on, How how) {
    }

    public Person {
        if (idNumber instanceof IdNumber.Wrong) {
            throw new IllegalArgumentException("a wrong ID number is refused before it comes here");
        }
        if (relation.isBlank()) {
            throw new IllegalArgumentException("a member has a relation to the head");
        }
        if (joinedOn != null && departure != null && departure.on().isBefore(joinedOn)) {
            throw new IllegalArgumentException("a member does not leave before joining");
        }
        // What the number tells is not kept a second time, where it could differ.
        typedBirthDate = birthDateOf(idNumber).isPresent() ? null : typedBirthDate;
        typedSex = idNumber instanceof IdNumber.Valid ? null : typedSex;
    }

    public boolean isMember() {
        return departure == null;
    }

    public boolean isHead() {
        return isMember() && Relations.HEAD.equals(relation);
    }

    public boolean hasDamagedId() {
        return idNumber instanceof IdNumber.Damaged;
    }

    public Optional<IdNumber.Valid> wholeId() {
        return idNumber instanceof IdNumber.Valid valid ? Optional.of(valid) : Optional.empty();
    }

    /** From the ID number, from what is left of a damaged one, else as typed. */
    public Optional<LocalDate> birthDate() {
        return birthDateOf(idNumber).or(() -> Optional.ofNullable(typedBirthDate));
    }

    public Optional<Sex> sex() {
        return wholeId().map(IdNumber.Valid::sex).or(() -> Optional.ofNullable(typedSex));
    }

    /** Completed years of life; empty where the birth date is not known or lies after the day. */
    public OptionalInt ageOn(LocalDate day) {
        return birthDate().filter(birth -> !birth.isAfter(day))
                .map(birth -> OptionalInt.of(Period.between(birth, day).getYears())).orElseGet(OptionalInt::empty);
    }

    Person departed(LocalDate day, How how) {
        return new Person(id, household, name, relation, idNumber, typedBirthDate, typedSex, phone, joinedOn,
                new Departure(day, how), note);
    }

    Person related(String newRelation) {
        return new Person(id, household, name, newRelation, idNumber, typedBirthDate, typedSex, phone, joinedOn, departure, note);
    }

    /** A member for as long as the longer of two entries says. */
    Person since(@Nullable LocalDate earliest) {
        return new Person(id, household, name, relation, idNumber, typedBirthDate, typedSex, phone, earliest, departure, note);
    }

    Person described(PersonEntry entry) {
        return new Person(id, household, entry.name(), entry.relation(), entry.idNumber(), entry.birthDate(), entry.sex(),
                entry.phone(), joinedOn, departure, entry.note());
    }

    /** The same person as a member of another household from that day on. */
    Person arrivingIn(UUID newHousehold, UUID newId, String newRelation, LocalDate day) {
        return new Person(newId, newHousehold, name, newRelation, idNumber, typedBirthDate, typedSex, phone, day, null, note);
    }

    private static Optional<LocalDate> birthDateOf(@Nullable IdNumber number) {
        return switch (number) {
            case IdNumber.Valid whole -> Optional.of(whole.birthDate());
            case IdNumber.Damaged damaged -> damaged.birthDate();
            case IdNumber.Wrong wrong -> Optional.empty();
            case null -> Optional.empty();
        };
    }
}
