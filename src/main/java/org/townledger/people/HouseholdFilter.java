package org.townledger.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which households are meant; empty sets and null mean all.
 *
 * @param villages  12-digit codes
 * @param types     words of the dated list {@code household_type}, as of today
 * @param typed     what the clerk typed to find somebody
 * @param withEnded whether households that have come to an end are meant too
 * @param office    12-digit code of the town, where a banner has several
 */
public record HouseholdFilter(Set<String> villages, Set<String> types, @Nullable String typed, boolean withEnded, @Nullable String office) {

    public static final HouseholdFilter ALL = new HouseholdFilter(Set.of(), Set.of(), null, false, null);

    public HouseholdFilter {
        villages = Set.copyOf(villages);
        types = Set.copyOf(types);
    }

    /** @param code null for all villages */
    public HouseholdFilter inVillage(@Nullable String code) {
        return inVillages(code == null ? Set.of() : Set.of(code));
    }

    public HouseholdFilter inVillages(Set<String> codes) {
        return new HouseholdFilter(codes, types, typed, withEnded, office);
    }

    public HouseholdFilter ofTypes(Set<String> words) {
        return new HouseholdFilter(villages, words, typed, withEnded, office);
    }

    public HouseholdFilter matching(@Nullable String words) {
        return new HouseholdFilter(villages, types, words, withEnded, office);
    }

    public HouseholdFilter withEnded(boolean wanted) {
        return new HouseholdFilter(villages, types, typed, wanted, office);
    }

    /** @param code of the town, where a banner has several; null for all */
    public HouseholdFilter ofOffice(@Nullable String code) {
        return new HouseholdFilter(villages, types, typed, withEnded, code);
    }

    /** Whether the list is narrowed down, so that an empty one does not mean an empty register. */
    public boolean isNarrow() {
        return office != null || !villages.isEmpty() || !types.isEmpty() || typed != null && !typed.isBlank();
    }
}
