package org.townledger.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.people.Person.How;

/**
 * Two entries of the register that are one person. Within a household the second entry was a slip of the pen, so it
 * goes. In two households the clerk says which it was: a slip again, or a membership that ended. Pure.
 *
 * @param past what is recorded of the twin in its household
 */
record UnitingRules(Person kept, Person twin, List<HouseholdEvent> past, Occasion occasion) {

    Ruling inOneHousehold(Family family, PersonEntry facts) {
        var draft = new ChangeDraft();
        draft.refuse(EntryRules.ofPerson(facts, occasion.today()));
        if (!draft.isRefused()) {
            String relation = kept.isHead() || twin.isHead() ? Relations.HEAD : facts.relation();
            draft.save(kept.described(facts).related(relation).since(earliest(kept.joinedOn(), twin.joinedOn())));
            past.forEach(event -> draft.add(event.of(kept.id())));
            draft.strike(twin);
        }
        return draft.ruling(family.id());
    }

    Ruling inTwo(Family home, Family other, PersonEntry facts, Parting parting) {
        int rest = other.members().size() - 1;
        var draft = parting instanceof Parting.MovedOut ? HouseholdRules.begin(other, occasion) : new ChangeDraft();
        draft.refuse(EntryRules.ofPerson(facts, occasion.today()));
        draft.refuseIf(twin.isHead() && rest > 0, "persons", "people.unite.headOfOthers", twin.name().text(), rest);
        draft.refuseIf(parting instanceof Parting.NeverThere && !past.isEmpty(), "persons", "people.unite.hasPast", twin.name().text());
        if (draft.isRefused()) {
            return draft.ruling(home.id());
        }
        draft.save(kept.described(facts).related(kept.relation()));
        switch (parting) {
            case Parting.NeverThere _ -> draft.strike(twin);
            case Parting.MovedOut _ -> HouseholdRules.leave(draft, twin, rest == 0 ? How.JOINED : How.MOVED_OUT, occasion);
        }
        if (rest == 0) {
            draft.save(other.household().ended(occasion.day(), Household.How.JOINED));
            draft.add(occasion.event(EventKind.JOINED, other.id(), null, home.id()));
            draft.add(new CaseConsequence.GoesAlong(other.id(), home.id()));
        } else {
            if (parting instanceof Parting.MovedOut) {
                draft.add(occasion.event(EventKind.MOVED_OUT, other.id(), twin.id()));
            }
            draft.add(new CaseConsequence.PersonGoesAlong(other.id(), twin, home.id()));
        }
        return draft.ruling(home.id());
    }

    /** Null, the longest, is a membership older than the register. */
    private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isBefore(other) ? one : other;
    }
}
