package org.townledger.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household in the list.
 *
 * @param head    null where the household has none at present
 * @param type    the type today
 * @param members how many today
 */
public record HouseholdLine(Household household, String villageName, @Nullable String head, @Nullable String type, int members) {

    HouseholdLine in(String village) {
        return new HouseholdLine(household, village, head, type, members);
    }

    public UUID id() {
        return household.id();
    }
}
