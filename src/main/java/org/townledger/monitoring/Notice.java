package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notice on the village's board.
 *
 * @param from its first day
 * @param days how many days it hangs, the first one counted
 */
public record Notice(@Nullable LocalDate from, @Nullable Integer days) {

    public static final Notice NONE = new Notice(null, null);

    public Notice {
        if (days != null && days < 1) {
            throw new IllegalArgumentException("a notice hangs for at least a day");
        }
    }

    /** The first day on which the matter may go on; empty while there is no notice. */
    public Optional<LocalDate> overOn() {
        return from == null || days == null ? Optional.empty() : Optional.of(from.plusDays(days));
    }

    public boolean isOverOn(LocalDate day) {
        return overOn().filter(over -> !day.isBefore(over)).isPresent();
    }
}
