package org.townledger.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure that policy sets for a time: a limit, a threshold, a number of days. A new figure ends the one before; what
 * was judged by it keeps standing.
 *
 * @param name       stable name, for instance {@code water.litres.safe}
 * @param source     document that it rests on, as shown beside it
 * @param unverified whether nobody has yet found the rule behind it
 */
public record DatedValue(UUID id, String name, BigDecimal value, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay,
                         @Nullable String source, boolean unverified) {

    public DatedValue {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a dated value has a name");
        }
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a value's last day is not before its first");
        }
    }

    DatedValue endingOn(LocalDate newLastDay) {
        return new DatedValue(id, name, value, firstDay, newLastDay, source, unverified);
    }

    public boolean standsOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }
}
