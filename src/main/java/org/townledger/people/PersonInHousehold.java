package org.townledger.people;

import org.jspecify.annotations.Nullable;

/**
 * A person as the ledgers need them.
 *
 * @param headName      the present head's name; null where the household has none
 * @param householdType the type today; null where none is known
 * @param familySize    members today
 */
public record PersonInHousehold(Person person, Household household, @Nullable String headName,
                                @Nullable String householdType, int familySize) {
}
