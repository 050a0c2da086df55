package org.townledger.people;

import java.time.LocalDate;

/** A person as a member of a household, present or former, with what a list shows beside the name. */
public record Membership(Person person, Household household, String villageName) {

    /** Whether the person was alive and a member of this household on the day, by the facts' own dates. */
    public boolean standsOn(LocalDate day) {
        LocalDate joined = person.joinedOn();
        Person.Departure departure = person.departure();
        Household.Ending ending = household.ending();
        return (joined == null || !joined.isAfter(day)) && (departure == null || departure.on().isAfter(day))
                && (ending == null || ending.on().isAfter(day)) && person.birthDate().filter(birth -> birth.isAfter(day)).isEmpty();
    }
}
