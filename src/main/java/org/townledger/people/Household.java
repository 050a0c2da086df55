package org.townledger.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household of the register.
 *
 * @param office     12-digit code of the office that owns the record
 * @param number     户编号, unique within the office; null where the office's own roll gives none
 * @param village    12-digit code of the village or community
 * @param group      社（组）
 * @param cadre      the cadre responsible for the household (包联干部)
 * @param startedOn  first day as a household of its own; null where not known
 * @param ending     null while it lives on
 */
public record Household(UUID id, String office, @Nullable String number, String village, @Nullable String group,
                        @Nullable String address, @Nullable String phone, @Nullable String cadre,
                        @Nullable String cadrePhone, @Nullable LocalDate startedOn, @Nullable Ending ending,
                        @Nullable String note) {

    /** How a household came to its end. */
    public enum How { MOVED_OUT, JOINED, DIED_OUT }

    /** @param on the first day on which it is no household any more */
    public record Ending(LocalDate on, How how) {
    }

    public Household {
        if (number != null && number.isBlank()) {
            throw new IllegalArgumentException("a household without a number has null, not a blank");
        }
        if (startedOn != null && ending != null && ending.on().isBefore(startedOn)) {
            throw new IllegalArgumentException("a household does not end before it starts");
        }
    }

    public boolean hasEnded() {
        return ending != null;
    }

    Household ended(LocalDate day, How how) {
        return new Household(id, office, number, village, group, address, phone, cadre, cadrePhone, startedOn,
                new Ending(day, how), note);
    }

    /** The same household with what the form says about it. */
    Household described(HouseholdEntry entry) {
        return new Household(id, office, entry.number(), entry.village(), entry.group(), entry.address(), entry.phone(),
                entry.cadre(), entry.cadrePhone(), startedOn, ending, entry.note());
    }

    /** A household split off from this one: same place and cadre, its own number, no phone yet. */
    Household splitOff(UUID newId, @Nullable String newNumber, LocalDate day) {
        return new Household(newId, office, newNumber, village, group, address, null, cadre, cadrePhone, day, null, null);
    }
}
