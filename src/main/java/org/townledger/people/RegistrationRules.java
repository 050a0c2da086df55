package org.townledger.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may be entered into the register, and put right in it, without anything having happened. Pure. */
public final class RegistrationRules {

    private RegistrationRules() {
    }

    /**
     * A new household with its head.
     *
     * @param holder who has the household number already; null where it is free
     * @param since  the first day; null where not known
     */
    static Ruling register(String office, HouseholdEntry entry, PersonEntry head, @Nullable Household holder,
                           List<PersonInHousehold> sameId, @Nullable LocalDate since, Occasion occasion) {
        var draft = new ChangeDraft();
        UUID id = occasion.ids().get();
        draft.refuse(EntryRules.ofHousehold(entry, holder, id));
        draft.refuse(EntryRules.ofPerson(head, occasion.today()));
        draft.refuseIf(!head.relation().equals(Relations.HEAD), "relation", "people.head.first");
        draft.refuseIf(since != null && since.isAfter(occasion.today()), "day", "people.day.inFuture", since == null ? "" : since);
        if (!draft.isRefused()) {
            draft.save(new Household(id, office, entry.number(), entry.village(), entry.group(), entry.address(), entry.phone(),
                    entry.cadre(), entry.cadrePhone(), since, null, entry.note()));
            Person person = new Person(occasion.ids().get(), id, head.name(), head.relation(), head.idNumber(),
                    head.birthDate(), head.sex(), head.phone(), since, null, head.note());
            draft.save(person);
            draft.ask(EntryRules.questions(person, sameId));
            if (entry.type() != null) {
                draft.save(new TypePeriod(occasion.ids().get(), id, entry.type(), since, null));
            }
            if (since != null) {
                draft.add(new HouseholdEvent(occasion.ids().get(), id, person.id(), null, EventKind.REGISTERED, since, null));
            }
        }
        return draft.ruling(id);
    }

    /** A household that came as a whole. @param sameId who else is registered under a member's number */
    static Ruling takeIn(String office, HouseholdEntry entry, List<PersonEntry> members, Function<PersonEntry, List<PersonInHousehold>> sameId,
                         Occasion occasion) {
        var draft = new ChangeDraft();
        UUID id = occasion.ids().get();
        members.forEach(member -> draft.refuse(EntryRules.ofPerson(member, occasion.today())));
        draft.refuseIf(members.stream().filter(member -> member.relation().equals(Relations.HEAD)).count() != 1, "relation", "people.head.first");
        draft.refuseIf(occasion.day().isAfter(occasion.today()), "day", "people.day.inFuture", occasion.day());
        if (!draft.isRefused()) {
            draft.save(new Household(id, office, entry.number(), entry.village(), entry.group(), entry.address(), entry.phone(), entry.cadre(),
                    entry.cadrePhone(), occasion.day(), null, entry.note()));
            for (PersonEntry member : members) {
                Person person = new Person(occasion.ids().get(), id, member.name(), member.relation(), member.idNumber(), member.birthDate(), member.sex(),
                        member.phone(), occasion.day(), null, member.note());
                draft.save(person);
                draft.ask(EntryRules.questions(person, sameId.apply(member)));
                draft.add(occasion.event(EventKind.MOVED_IN, id, person.id()));
            }
            if (entry.type() != null) {
                draft.save(new TypePeriod(occasion.ids().get(), id, entry.type(), occasion.day(), null));
            }
        }
        return draft.ruling(id);
    }

    static Ruling edit(Family family, HouseholdEntry entry, @Nullable Household holder) {
        var draft = new ChangeDraft();
        draft.refuse(EntryRules.ofHousehold(entry, holder, family.id()));
        draft.save(family.household().described(entry));
        return draft.ruling(family.id());
    }

    /** @param id a member's, or a new one to add somebody who was left out */
    static Ruling person(Family family, UUID id, PersonEntry entry, List<PersonInHousehold> sameId, LocalDate today) {
        var draft = new ChangeDraft();
        draft.refuse(EntryRules.ofPerson(entry, today));
        boolean isHead = family.head().filter(head -> head.id().equals(id)).isPresent();
        boolean becomesHead = entry.relation().equals(Relations.HEAD);
        draft.refuseIf(isHead && !becomesHead, "relation", "people.head.byAct");
        draft.refuseIf(!isHead && becomesHead && family.head().isPresent(), "relation", "people.head.already",
                family.head().map(head -> head.name().text()).orElse(""));
        if (!draft.isRefused()) {
            Person saved = family.persons().stream().filter(person -> person.id().equals(id)).findFirst()
                    .map(person -> person.described(entry))
                    .orElseGet(() -> new Person(id, family.id(), entry.name(), entry.relation(), entry.idNumber(),
                            entry.birthDate(), entry.sex(), entry.phone(), null, null, entry.note()));
            draft.save(saved);
            draft.ask(EntryRules.questions(saved, sameId));
        }
        return draft.ruling(family.id());
    }
}
