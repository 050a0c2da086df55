package org.townledger.people;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.store.Page;
import org.townledger.store.PageRequest;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Reads the register for the screen. */
public final class ReadRegister {

    private final Store store;
    private final HouseholdRepository households;
    private final HouseholdListRepository list;
    private final ListRepository lists;
    private final OpenCases cases;

    public ReadRegister(Store store, HouseholdRepository households, HouseholdListRepository list, ListRepository lists,
                        OpenCases cases) {
        this.store = store;
        this.households = households;
        this.list = list;
        this.lists = lists;
        this.cases = cases;
    }

    public Page<HouseholdLine> page(HouseholdFilter filter, PageRequest request) {
        return store.read(tx -> {
            Divisions divisions = lists.divisions(tx);
            return list.page(tx, filter, request).map(line -> line.in(divisions.nameWithTown(line.household().village())));
        });
    }

    public RegisterCounts counts() {
        return store.read(list::counts);
    }

    public RegisterChoices choices() {
        return store.read(tx -> new RegisterChoices(lists.divisions(tx), lists.words(tx, "household_type", tx.today()),
                lists.words(tx, "relation", tx.today()), list.cadres(tx), list.choices(tx), households.nextNumber(tx)));
    }

    /** A household that somebody has just seen. */
    public HouseholdView household(UUID id) {
        return store.read(tx -> {
            Family family = households.existing(tx, id);
            List<HouseholdEvent> events = households.events(tx, id);
            List<UUID> others = events.stream().map(HouseholdEvent::otherHousehold).filter(Objects::nonNull).toList();
            return new HouseholdView(family, lists.divisions(tx).nameWithTown(family.household().village()), events,
                    households.numbers(tx, others), cases.of(tx, id), questions(tx, family), tx.today());
        });
    }

    private List<Sentence> questions(Transaction tx, Family family) {
        return family.members().stream().flatMap(person -> EntryRules.questions(person, person.wholeId()
                .map(whole -> households.othersWith(tx, whole.digits(), person.id())).orElse(List.of())).stream()).toList();
    }
}
