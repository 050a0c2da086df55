package org.townledger.people;

import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;

/**
 * A person found as one types.
 *
 * @param headName the present head's name; null where the household has none
 */
public record PersonHit(Person person, Household household, String villageName, @Nullable String headName) {

    /** The ID number as lists show it; empty where none is known. */
    public String maskedId() {
        IdNumber number = person.idNumber();
        return number == null ? "" : number.masked();
    }
}
