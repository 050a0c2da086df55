package org.townledger.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a household on a day.
 *
 * @param person         whom it concerns: who was born, died, came, went, or became head; null where all members
 * @param otherHousehold the household split off, or the one joined
 * @param note           in the clerk's words; for a change of type the new type's word
 */
public record HouseholdEvent(UUID id, UUID household, @Nullable UUID person, @Nullable UUID otherHousehold, EventKind kind,
                             LocalDate day, @Nullable String note) {

    HouseholdEvent of(UUID otherPerson) {
        return new HouseholdEvent(id, household, otherPerson, otherHousehold, kind, day, note);
    }
}
