package org.townledger.medical;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The contract with a family doctor and the visits that were made.
 *
 * @param signed  whether there is one; null where nobody has said
 * @param chronic the disease that it is for
 */
public record FamilyDoctor(@Nullable Boolean signed, @Nullable Chronic chronic, @Nullable String doctor, @Nullable String phone,
                           @Nullable LocalDate signedOn, List<Visit> visits) {

    public static final FamilyDoctor NONE = new FamilyDoctor(null, null, null, null, null, List.of());

    private static final int MONTHS = 12;

    public FamilyDoctor {
        visits = List.copyOf(visits);
    }

    public Optional<LocalDate> lastVisit() {
        return visits.stream().map(Visit::on).max(Comparator.naturalOrder());
    }

    /** @param timesAYear visits that are due @param since from when on they are, where there is no contract's day */
    public LocalDate nextVisit(int timesAYear, LocalDate since) {
        LocalDate last = Stream.of(lastVisit(), Optional.ofNullable(signedOn)).flatMap(Optional::stream)
                .max(Comparator.naturalOrder()).orElse(since);
        return last.plusMonths(Math.max(1, MONTHS / Math.max(1, timesAYear)));
    }
}
