package org.townledger.banner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the banner asks of its towns' packages. */
public final class ReportingRules {

    private ReportingRules() {
    }

    /** @param last the day on which the town made its last package; null where none has come @param allowed days between two packages */
    public static Reporting reporting(@Nullable LocalDate last, LocalDate today, int allowed) {
        if (last == null) {
            return new Reporting(Reporting.State.NEVER, 0);
        }
        int since = (int) ChronoUnit.DAYS.between(last, today);
        return since > allowed ? new Reporting(Reporting.State.OVERDUE, since - allowed) : new Reporting(Reporting.State.IN_TIME, Math.max(0, since));
    }

    /** Numbers for which packages wait: above the last merged one, below the highest that waits, and not here. */
    public static List<Integer> missing(int lastMerged, Collection<Integer> held) {
        Set<Integer> here = held.stream().collect(Collectors.toSet());
        int highest = here.stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.range(lastMerged + 1, highest).filter(number -> !here.contains(number)).boxed().toList();
    }
}
