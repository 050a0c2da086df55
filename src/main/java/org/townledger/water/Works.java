package org.townledger.water;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done about the issue.
 *
 * @param emergency until the works are done, a word of the dated list {@code water_emergency}
 * @param measure   for good, a word of the dated list {@code water_measure}
 * @param outcome   a word of the dated list {@code water_outcome}
 * @param funds     yuan
 */
public record Works(@Nullable String emergency, @Nullable LocalDate emergencyOn, @Nullable String measure, @Nullable String unit,
                    @Nullable LocalDate startedOn, @Nullable LocalDate fixedOn, @Nullable String outcome, @Nullable BigDecimal funds) {

    public static final Works NONE = new Works(null, null, null, null, null, null, null, null);

    /** Whether anything has been decided or begun. */
    public boolean isUnderWay() {
        return startedOn != null || emergency != null || measure != null;
    }

    /** The first day on which something was done; null where none is written. */
    public @Nullable LocalDate begunOn() {
        return startedOn == null ? emergencyOn : startedOn;
    }
}
