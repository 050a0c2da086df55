package org.townledger.water;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The looking back (回头看) at a closed case.
 *
 * @param dueOn the next one
 * @param done  oldest first
 */
public record Rechecks(@Nullable LocalDate dueOn, List<Recheck> done) {

    public static final Rechecks NONE = new Rechecks(null, List.of());

    public Rechecks {
        done = List.copyOf(done);
    }

    /** One look back. @param finding what was seen */
    public record Recheck(UUID id, LocalDate doneOn, boolean passed, @Nullable String finding, String by) {
    }

    public Rechecks due(@Nullable LocalDate day) {
        return new Rechecks(day, done);
    }

    public Optional<Recheck> last() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }
}
