package org.townledger.people;

import org.jspecify.annotations.Nullable;

/**
 * Which households are meant; null parts mean all.
 *
 * @param village   12-digit code
 * @param type      a word of the dated list {@code household_type}, as of today
 * @param typed     what the clerk typed to find somebody
 * @param withEnded whether households that have come to an end are meant too
 */
public record HouseholdFilter(@Nullable String village, @Nullable String type, @Nullable String typed, boolean withEnded) {

    public static final HouseholdFilter ALL = new HouseholdFilter(null, null, null, false);

    public HouseholdFilter inVillage(@Nullable String code) {
        return new HouseholdFilter(code, type, typed, withEnded);
    }

    public HouseholdFilter ofType(@Nullable String word) {
        return new HouseholdFilter(village, word, typed, withEnded);
    }

    public HouseholdFilter matching(@Nullable String words) {
        return new HouseholdFilter(village, type, words, withEnded);
    }

    public HouseholdFilter withEnded(boolean wanted) {
        return new HouseholdFilter(village, type, typed, wanted);
    }
}
