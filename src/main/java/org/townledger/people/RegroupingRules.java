package org.townledger.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.people.Person.How;

/** Households that split (分户) and join (并户). Pure: no clock, no database. */
public final class RegroupingRules {

    private RegroupingRules() {
    }

    /**
     * Some members become a household of their own. The cases stay with the old one, whose house it is.
     *
     * @param going      who goes; not everybody
     * @param newHead    head of the new household, one of those who go
     * @param headOfRest head of those who remain; needed where the present head goes
     * @param number     the new household's 户编号
     * @param holder     the household that has this number already; null where it is free
     */
    static Ruling split(Family family, Set<UUID> going, @Nullable UUID newHead, @Nullable UUID headOfRest,
                        @Nullable String number, @Nullable Household holder, Occasion occasion) {
        var draft = HouseholdRules.begin(family, occasion);
        draft.refuseIf(holder != null, "number", "people.entry.numberTaken", number == null ? "" : number);
        draft.refuseIf(going.size() == family.members().size(), "persons", "people.split.everybody");
        draft.refuseIf(newHead == null || !going.contains(newHead), "newHead", "people.split.headOfNew");
        HouseholdRules.leave(draft, family, going, headOfRest, How.SPLIT, Household.How.MOVED_OUT, occasion);
        if (draft.isRefused()) {
            return draft.ruling(family.id());
        }
        Household splitOff = family.household().splitOff(occasion.ids().get(), Blank.toNull(number), occasion.day());
        draft.save(splitOff);
        Person head = family.member(java.util.Objects.requireNonNull(newHead)).orElseThrow();
        List<Person> leaving = family.members().stream().filter(person -> going.contains(person.id())).toList();
        List<Person> arrived = HouseholdRules.related(family, head, leaving).stream().map(person ->
                person.arrivingIn(splitOff.id(), occasion.ids().get(), person.relation(), occasion.day())).toList();
        arrived.forEach(draft::save);
        HouseholdRules.askAboutRelations(draft, arrived);
        draft.ask("people.question.typeOfNew", head.name().text());
        draft.add(occasion.event(EventKind.SPLIT, family.id(), head.id(), splitOff.id()));
        draft.add(occasion.event(EventKind.SPLIT, splitOff.id(), null, family.id()));
        draft.add(new CaseConsequence.StaysAfterSplit(family.id(), splitOff.id()));
        return draft.ruling(splitOff.id());
    }

    /**
     * All members of one household become members of another, and the one ends; its open cases go along.
     *
     * @param relations what each is to the head of the household that they join; who is left out becomes 其他
     */
    static Ruling join(Family from, Family into, Map<UUID, String> relations, Occasion occasion) {
        var draft = HouseholdRules.begin(from, occasion);
        draft.refuseIf(from.id().equals(into.id()), "into", "people.join.itself");
        draft.refuseIf(into.household().hasEnded(), "into", "people.join.intoEnded");
        draft.refuseIf(into.head().isEmpty(), "into", "people.join.intoHeadless");
        draft.refuseIf(into.household().startedOn() != null && occasion.day().isBefore(into.household().startedOn()), "day",
                "people.day.beforeHousehold", occasion.day(),
                into.household().startedOn() == null ? "" : into.household().startedOn());
        draft.refuseIf(relations.containsValue(Relations.HEAD), "relations", "people.join.twoHeads");
        List<Person> members = from.members();
        for (Person person : members) {
            draft.refuseIf(person.joinedOn() != null && occasion.day().isBefore(person.joinedOn()), "day",
                    "people.day.beforeJoining", occasion.day(), person.name().text(),
                    person.joinedOn() == null ? "" : person.joinedOn());
        }
        if (draft.isRefused()) {
            return draft.ruling(from.id());
        }
        members.forEach(person -> draft.save(person.departed(occasion.day(), How.JOINED)));
        List<Person> arrived = members.stream().map(person -> person.arrivingIn(into.id(), occasion.ids().get(),
                relations.getOrDefault(person.id(), Relations.OTHER), occasion.day())).toList();
        arrived.forEach(draft::save);
        arrived.stream().filter(person -> person.relation().equals(Relations.OTHER)).forEach(person ->
                draft.ask("people.question.relationOpen", person.name().text()));
        draft.save(from.household().ended(occasion.day(), Household.How.JOINED));
        draft.add(occasion.event(EventKind.JOINED, from.id(), null, into.id()));
        draft.add(occasion.event(EventKind.JOINED, into.id(), null, from.id()));
        draft.add(new CaseConsequence.GoesAlong(from.id(), into.id()));
        return draft.ruling(into.id());
    }
}
