package org.townledger.people;

import java.util.List;

/**
 * Everything that something that happened changes, to be saved as one.
 *
 * @param households new and changed ones; new ones before their members
 */
record HouseholdChange(List<Household> households, List<Person> persons, List<TypePeriod> types,
                       List<HouseholdEvent> events, List<CaseConsequence> consequences) {

    HouseholdChange {
        households = List.copyOf(households);
        persons = List.copyOf(persons);
        types = List.copyOf(types);
        events = List.copyOf(events);
        consequences = List.copyOf(consequences);
    }
}
