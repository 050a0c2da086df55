package org.townledger.people;

import org.jspecify.annotations.Nullable;

/** A member and the household, as one row of the register's list (花名册). @param householdType the type today */
public record RegisterRow(Household household, String villageName, @Nullable String householdType, Person person) {

    /** The person's own phone, else the household's. */
    public @Nullable String phone() {
        return person.phone() == null ? household.phone() : person.phone();
    }
}
