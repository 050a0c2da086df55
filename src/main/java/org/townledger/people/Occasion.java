package org.townledger.people;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of what is recorded.
 *
 * @param day   when it happened
 * @param today when it is recorded
 * @param ids   gives new ids
 */
record Occasion(LocalDate day, LocalDate today, @Nullable String note, Supplier<UUID> ids) {

    Occasion {
        note = Blank.toNull(note);
    }

    HouseholdEvent event(EventKind kind, UUID household, @Nullable UUID person) {
        return event(kind, household, person, null);
    }

    HouseholdEvent event(EventKind kind, UUID household, @Nullable UUID person, @Nullable UUID otherHousehold) {
        return new HouseholdEvent(ids.get(), household, person, otherHousehold, kind, day, note);
    }
}
