package org.townledger.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.CellTypes;
import org.townledger.columns.RawCell;
import org.townledger.columns.Reading;
import org.townledger.identity.IdNumber;
import org.townledger.wording.Sentence;

/** What a clerk may write about a household and a person (ID numbers by GB 11643-1999). Pure. */
public final class EntryRules {

    private EntryRules() {
    }

    /** @param holder the household that has the number already; null where it is free */
    static List<Obstacle> ofHousehold(HouseholdEntry entry, @Nullable Household holder, UUID household) {
        return holder == null || holder.id().equals(household) ? List.of()
                : List.of(Obstacle.at("number", "people.entry.numberTaken", Objects.requireNonNull(entry.number())));
    }

    static List<Obstacle> ofPerson(PersonEntry entry, LocalDate today) {
        var obstacles = new ArrayList<Obstacle>();
        if (entry.relation().isBlank()) {
            obstacles.add(Obstacle.at("relation", "people.entry.relationMissing"));
        }
        if (entry.idNumber() instanceof IdNumber.Wrong wrong
                && CellTypes.ID_NUMBER.read(RawCell.text(wrong.written())) instanceof Reading.Unreadable<IdNumber>(var reason)) {
            obstacles.add(new Obstacle("id_number", reason));
        }
        birthDate(entry).filter(birth -> birth.isAfter(today))
                .ifPresent(birth -> obstacles.add(Obstacle.at("birth_date", "people.entry.bornInFuture", birth)));
        return obstacles;
    }

    /** What is left to be found out about a person, and who else carries the same ID number. */
    static List<Sentence> questions(Person person, List<PersonInHousehold> sameIdNumber) {
        var questions = new ArrayList<Sentence>();
        String name = person.name().text();
        switch (person.idNumber()) {
            case IdNumber.Damaged damaged ->
                    questions.add(Sentence.of("people.question.damagedId", name, 18 - damaged.kept().length()));
            case null -> questions.add(Sentence.of("people.question.noId", name));
            case IdNumber.Valid whole -> sameIdNumber.forEach(other -> questions.add(Sentence.of("people.question.sameId", name,
                    Objects.requireNonNullElse(other.headName(), other.person().name().text()), other.person().name().text())));
            case IdNumber.Wrong wrong -> throw new IllegalStateException("a person has no wrong ID number");
        }
        return questions;
    }

    private static Optional<LocalDate> birthDate(PersonEntry entry) {
        return switch (entry.idNumber()) {
            case IdNumber.Valid whole -> Optional.of(whole.birthDate());
            case IdNumber.Damaged damaged -> damaged.birthDate().or(() -> Optional.ofNullable(entry.birthDate()));
            case IdNumber.Wrong wrong -> Optional.empty();
            case null -> Optional.ofNullable(entry.birthDate());
        };
    }
}
