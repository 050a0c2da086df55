package org.townledger.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.people.Person.How;

/**
 * What may be recorded of a household, and what follows from it: every event has its day, a household with members has
 * one head, and nobody leaves before coming. Pure: no clock, no database.
 */
public final class HouseholdRules {

    private static final int ADULT = 18;

    private HouseholdRules() {
    }

    /** A birth; the ID number's birth date, where there is one, is the day of birth. */
    static Ruling birth(Family family, PersonEntry child, List<PersonInHousehold> sameId, Occasion occasion) {
        var draft = begin(family, occasion);
        Person born = arriving(family, child, occasion);
        if (born != null) {
            draft.refuseIf(born.birthDate().filter(birth -> !birth.equals(occasion.day())).isPresent(),
                    "day", "people.birth.otherDay", occasion.day(), born.birthDate().orElse(occasion.day()));
        }
        return arrival(draft, family, child, born, EventKind.BIRTH, sameId, occasion);
    }

    /** Somebody comes: by marriage, adoption, or from elsewhere; the note says how. */
    static Ruling movingIn(Family family, PersonEntry entry, List<PersonInHousehold> sameId, Occasion occasion) {
        var draft = begin(family, occasion);
        Person person = arriving(family, entry, occasion);
        if (person != null) {
            draft.refuseIf(person.birthDate().filter(occasion.day()::isBefore).isPresent(), "day", "people.day.beforeBirth",
                    occasion.day(), person.name().text(), person.birthDate().orElse(occasion.day()));
        }
        return arrival(draft, family, entry, person, EventKind.MOVED_IN, sameId, occasion);
    }

    /** @param newHead needed where the head dies and others remain */
    static Ruling death(Family family, UUID person, @Nullable UUID newHead, Occasion occasion) {
        var draft = begin(family, occasion);
        leave(draft, family, Set.of(person), newHead, How.DEATH, Household.How.DIED_OUT, occasion);
        draft.add(occasion.event(EventKind.DEATH, family.id(), person));
        return draft.ruling(family.id());
    }

    /** Some or all leave the office's villages; with the last one the household ends. */
    static Ruling movingOut(Family family, Set<UUID> going, @Nullable UUID newHead, Occasion occasion) {
        var draft = begin(family, occasion);
        leave(draft, family, going, newHead, How.MOVED_OUT, Household.How.MOVED_OUT, occasion);
        going.forEach(person -> draft.add(occasion.event(EventKind.MOVED_OUT, family.id(), person)));
        return draft.ruling(family.id());
    }

    static Ruling changeOfHead(Family family, UUID newHead, Occasion occasion) {
        var draft = begin(family, occasion);
        draft.refuseIf(family.head().filter(head -> head.id().equals(newHead)).isPresent(), "newHead", "people.head.sameAsNow");
        if (!draft.isRefused()) {
            putInFront(draft, family, family.members(), newHead, occasion);
        }
        return draft.ruling(family.id());
    }

    /** @param words the list's words that stand on the day */
    static Ruling changeOfType(Family family, String word, List<String> words, Occasion occasion) {
        var draft = begin(family, occasion);
        draft.refuseIf(!words.contains(word), "type", "people.type.unknown", word);
        family.lastType().ifPresent(last -> {
            draft.refuseIf(last.word().equals(word) && last.lastDay() == null, "type", "people.type.sameAsNow", word);
            draft.refuseIf(last.firstDay() != null && !occasion.day().isAfter(last.firstDay()), "day", "people.type.notAfter",
                    occasion.day(), last.word(), last.firstDay() == null ? "" : last.firstDay());
            if (!draft.isRefused() && last.standsOn(occasion.day())) {
                draft.save(last.endedBefore(occasion.day()));
            }
        });
        draft.save(new TypePeriod(occasion.ids().get(), family.id(), word, occasion.day(), null));
        draft.add(new HouseholdEvent(occasion.ids().get(), family.id(), null, null, EventKind.TYPE_CHANGED, occasion.day(), word));
        return draft.ruling(family.id());
    }

    static ChangeDraft begin(Family family, Occasion occasion) {
        var draft = new ChangeDraft();
        Household household = family.household();
        draft.refuseIf(household.ending() != null, "household", "people.household.ended",
                household.ending() == null ? "" : household.ending().on());
        draft.refuseIf(occasion.day().isAfter(occasion.today()), "day", "people.day.inFuture", occasion.day());
        draft.refuseIf(household.startedOn() != null && occasion.day().isBefore(household.startedOn()), "day",
                "people.day.beforeHousehold", occasion.day(), household.startedOn() == null ? "" : household.startedOn());
        return draft;
    }

    /** Lets members leave, gives those who remain a head, and ends the household where nobody does. */
    static void leave(ChangeDraft draft, Family family, Set<UUID> going, @Nullable UUID newHead, How how,
                      Household.How ending, Occasion occasion) {
        draft.refuseIf(going.isEmpty(), "persons", "people.leave.nobody");
        for (UUID id : going) {
            family.member(id).ifPresentOrElse(person -> leave(draft, person, how, occasion),
                    () -> draft.refuseIf(true, "persons", "people.leave.noMember"));
        }
        List<Person> remaining = family.members().stream().filter(person -> !going.contains(person.id())).toList();
        if (draft.isRefused()) {
            return;
        }
        if (remaining.isEmpty()) {
            draft.save(family.household().ended(occasion.day(), ending));
            draft.add(new CaseConsequence.HouseholdGone(family.id(), ending));
        } else if (remaining.stream().noneMatch(Person::isHead)) {
            putInFront(draft, family, remaining, newHead, occasion);
        }
    }

    static void leave(ChangeDraft draft, Person person, How how, Occasion occasion) {
        draft.refuseIf(person.joinedOn() != null && occasion.day().isBefore(person.joinedOn()), "day", "people.day.beforeJoining",
                occasion.day(), person.name().text(), person.joinedOn() == null ? "" : person.joinedOn());
        draft.refuseIf(person.birthDate().filter(occasion.day()::isBefore).isPresent(), "day", "people.day.beforeBirth",
                occasion.day(), person.name().text(), person.birthDate().orElse(occasion.day()));
        if (!draft.isRefused()) {
            draft.save(person.departed(occasion.day(), how));
        }
    }

    /** Makes one of the remaining the head; what the others are to the new head is derived and shown for checking. */
    private static void putInFront(ChangeDraft draft, Family family, List<Person> remaining, @Nullable UUID newHead, Occasion occasion) {
        draft.refuseIf(newHead == null, "newHead", "people.head.needed");
        var chosen = remaining.stream().filter(person -> person.id().equals(newHead)).findFirst();
        draft.refuseIf(newHead != null && chosen.isEmpty(), "newHead", "people.head.notRemaining");
        if (draft.isRefused()) {
            return;
        }
        Person head = chosen.orElseThrow();
        List<Person> related = related(family, head, remaining);
        related.forEach(draft::save);
        askAboutRelations(draft, related);
        if (head.ageOn(occasion.day()).orElse(ADULT) < ADULT) {
            draft.ask("people.question.minorHead", head.name().text());
        }
        draft.add(occasion.event(EventKind.CHANGE_OF_HEAD, family.id(), head.id()));
        family.head().ifPresent(from -> draft.add(new CaseConsequence.HeadChanged(family.id(), from, head)));
    }

    static List<Person> related(Family family, Person head, List<Person> persons) {
        return persons.stream().map(person -> person.related(Relations.towards(family, head, person))).toList();
    }

    static void askAboutRelations(ChangeDraft draft, List<Person> persons) {
        String others = persons.stream().filter(person -> !person.isHead())
                .map(person -> person.name().text() + " " + person.relation()).collect(Collectors.joining("、"));
        if (!others.isEmpty()) {
            draft.ask("people.question.relations", others);
        }
    }

    private static @Nullable Person arriving(Family family, PersonEntry entry, Occasion occasion) {
        return EntryRules.ofPerson(entry, occasion.today()).isEmpty()
                ? new Person(occasion.ids().get(), family.id(), entry.name(), entry.relation(), entry.idNumber(),
                        entry.birthDate(), entry.sex(), entry.phone(), occasion.day(), null, entry.note())
                : null;
    }

    private static Ruling arrival(ChangeDraft draft, Family family, PersonEntry entry, @Nullable Person person, EventKind kind,
                                  List<PersonInHousehold> sameId, Occasion occasion) {
        draft.refuse(EntryRules.ofPerson(entry, occasion.today()));
        draft.refuseIf(entry.relation().equals(Relations.HEAD) && family.head().isPresent(), "relation", "people.head.already",
                family.head().map(head -> head.name().text()).orElse(""));
        if (person != null) {
            draft.save(person);
            draft.ask(EntryRules.questions(person, sameId));
            draft.add(occasion.event(kind, family.id(), person.id()));
        }
        return draft.ruling(family.id());
    }
}
