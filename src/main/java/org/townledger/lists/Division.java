package org.townledger.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division by its 12-digit statistical code.
 *
 * @param parent code of the division that it belongs to; null at the top
 * @param firstDay the first day on which it stood; null where it always did
 */
public record Division(String code, String name, Level level, @Nullable String parent,
                       @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

    public enum Level {
        PROVINCE, CITY, BANNER, TOWN, COMMUNITY, VILLAGE;

        /** Whether households live in it. */
        public boolean isVillage() {
            return this == COMMUNITY || this == VILLAGE;
        }
    }

    public Division {
        if (!code.matches("[0-9]{12}")) {
            throw new IllegalArgumentException("a division's code has 12 digits: " + code);
        }
    }

    public boolean standsOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }
}
