package org.townledger.water;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the register as it stands in the form. @param id null for a new one */
public record SupplyDraft(@Nullable UUID id, @Nullable String name, @Nullable String kind, @Nullable String village, People people,
                          @Nullable String remark, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

    /** Whom it supplies, and who answers for it. */
    public record People(@Nullable Integer households, @Nullable Integer persons, @Nullable String unit, @Nullable String person,
                         @Nullable String qualityPerson) {
    }

    Supply supply(UUID newId) {
        return new Supply(newId, Objects.requireNonNull(name).strip(), Objects.requireNonNull(kind), village, people.households(),
                people.persons(), people.unit(), people.person(), people.qualityPerson(), remark, firstDay, lastDay);
    }
}
