package org.townledger.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The household's type is a dated fact: a new type ends the one before.
 *
 * @param word     a word of the dated list {@code household_type}
 * @param firstDay null where it has been so longer than the register knows
 * @param lastDay  null while it lasts
 */
public record TypePeriod(UUID id, UUID household, String word, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

    public TypePeriod {
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a type's last day is not before its first");
        }
    }

    public boolean standsOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    TypePeriod endedBefore(LocalDate day) {
        return new TypePeriod(id, household, word, firstDay, day.minusDays(1));
    }
}
