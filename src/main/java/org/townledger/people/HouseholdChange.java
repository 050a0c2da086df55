package org.townledger.people;

import java.util.List;
import java.util.UUID;

/**
 * Everything that something that happened changes, to be saved as one.
 *
 * @param households new and changed ones; new ones before their members
 * @param gone       ids of persons who were entered twice and stand in the register no more
 */
record HouseholdChange(List<Household> households, List<Person> persons, List<TypePeriod> types,
                       List<HouseholdEvent> events, List<CaseConsequence> consequences, List<UUID> gone) {

    HouseholdChange {
        households = List.copyOf(households);
        persons = List.copyOf(persons);
        types = List.copyOf(types);
        events = List.copyOf(events);
        consequences = List.copyOf(consequences);
        gone = List.copyOf(gone);
    }

    HouseholdChange(List<Household> households, List<Person> persons, List<TypePeriod> types, List<HouseholdEvent> events,
                    List<CaseConsequence> consequences) {
        this(households, persons, types, events, consequences, List.of());
    }
}
