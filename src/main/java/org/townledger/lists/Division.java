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
        PROVINCE(2), CITY(4), BANNER(6), TOWN(9), COMMUNITY(12), VILLAGE(12);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }

        /** How many leading digits of a code tell divisions of this level apart; the rest are zeros. */
        public int digits() {
            return digits;
        }

        /** What the codes of all divisions below begin with. */
        String prefix(String code) {
            return code.substring(0, digits);
        }

        /** The level that it belongs to; null at the top. */
        public @Nullable Level above() {
            return switch (this) {
                case PROVINCE -> null;
                case CITY -> PROVINCE;
                case BANNER -> CITY;
                case TOWN -> BANNER;
                case COMMUNITY, VILLAGE -> TOWN;
            };
        }

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

    Division named(String newName) {
        return new Division(code, newName, level, parent, firstDay, lastDay);
    }

    Division endedOn(LocalDate day) {
        return new Division(code, name, level, parent, firstDay, day);
    }

    public boolean standsOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }
}
