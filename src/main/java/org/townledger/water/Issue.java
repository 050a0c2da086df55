package org.townledger.water;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the water, and whom it concerns.
 *
 * @param problem    a word of the dated list {@code water_problem}
 * @param source     who reported it, a word of the dated list {@code water_source}
 * @param households how many it concerns
 * @param persons    how many it concerns
 * @param supply     the scheme or source by name, one of the register where it stands there
 * @param supplyMode a word of the dated list {@code water_supply_mode}
 */
public record Issue(@Nullable Subject concerns, @Nullable String problem, @Nullable String description, @Nullable String source,
                    @Nullable Integer households, @Nullable Integer persons, @Nullable String supply, @Nullable String supplyMode) {

    public static final Issue UNKNOWN = new Issue(null, null, null, null, null, null, null, null);
}
