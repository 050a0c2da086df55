package org.townledger.app;

import java.util.function.Consumer;
import org.townledger.cases.Concerned;
import org.townledger.cases.PersonSearch;
import org.townledger.lists.ListRepository;
import org.townledger.people.Family;
import org.townledger.people.FindPeople;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.Person;
import org.townledger.people.PersonHit;
import org.townledger.people.TypePeriod;
import org.townledger.store.Store;
import org.townledger.ui.SearchField;
import org.townledger.ui.Suggestion;

/** The register as the header's search and the form of a new case ask it. */
final class RegisterSearch {

    private final FindPeople people;
    private final HouseholdRepository households;
    private final Store store;
    private final ListRepository lists;

    RegisterSearch(FindPeople people, HouseholdRepository households, Store store, ListRepository lists) {
        this.lists = lists;
        this.people = people;
        this.households = households;
        this.store = store;
    }

    /** @param open shows the household that was chosen */
    SearchField.Source suggestions(Consumer<PersonHit> open) {
        return typed -> people.matching(typed).stream()
                .map(hit -> new Suggestion(hit.person().name().text(), detail(hit) + "  " + hit.maskedId(), () -> open.accept(hit))).toList();
    }

    /** For a new case: whom it may concern, as the case would name the household. */
    PersonSearch households() {
        return typed -> people.matching(typed).stream().map(this::found).toList();
    }

    /** For a new case on a ledger whose cases concern the person found, not the household. */
    PersonSearch members() {
        return typed -> people.matching(typed).stream().map(this::member).toList();
    }

    private PersonSearch.Found member(PersonHit hit) {
        Person person = hit.person();
        Concerned whom = store.read(tx -> {
            Family family = households.family(tx, hit.household().id()).orElseThrow();
            return new Concerned(family.id(), person.name().text(), person.idNumber(), family.household().village(), family.household().group(),
                    family.typeOn(tx.today()).map(TypePeriod::word).orElse(null), family.members().size(), person.phone());
        });
        return new PersonSearch.Found(person.name().text(), whom, detail(hit));
    }

    private PersonSearch.Found found(PersonHit hit) {
        Concerned whom = store.read(tx -> {
            Family family = households.family(tx, hit.household().id()).orElseThrow();
            Person head = family.head().orElse(hit.person());
            return new Concerned(family.id(), head.name().text(), head.idNumber(), family.household().village(), family.household().group(),
                    family.typeOn(tx.today()).map(TypePeriod::word).orElse(null), family.members().size(), family.household().phone());
        });
        return new PersonSearch.Found(hit.person().name().text(), whom, detail(hit));
    }

    private String detail(PersonHit hit) {
        String village = store.read(lists::divisions).nameWithTown(hit.household().village());
        String head = hit.headName();
        return head == null || head.equals(hit.person().name().text()) ? village : village + " " + head;
    }
}
