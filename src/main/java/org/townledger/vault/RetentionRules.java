package org.townledger.vault;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which backups stay: the newest of each of the last 7 days, 5 weeks and 12 months, this one counted in each case. */
final class RetentionRules {

    private static final int DAYS = 7;
    private static final int WEEKS = 5;
    private static final int MONTHS = 12;

    private RetentionRules() {
    }

    /**
     * @param verified moments of the backups that are known to be good; no other counts, and no other is deleted
     * @return those that need not stay, the oldest first; never the newest, and never one that is dated after today
     */
    static List<Instant> tooMany(Collection<Instant> verified, LocalDate today, ZoneId zone) {
        Function<Instant, LocalDate> day = moment -> LocalDate.ofInstant(moment, zone);
        var stay = new HashSet<Instant>();
        verified.stream().max(Instant::compareTo).ifPresent(stay::add);
        verified.stream().filter(moment -> day.apply(moment).isAfter(today)).forEach(stay::add);
        keepNewest(verified, stay, day, within(today.minusDays(DAYS - 1L), today));
        keepNewest(verified, stay, day.andThen(RetentionRules::monday), within(monday(today).minusWeeks(WEEKS - 1L), today));
        keepNewest(verified, stay, day.andThen(date -> YearMonth.from(date).atDay(1)),
                within(YearMonth.from(today).minusMonths(MONTHS - 1L).atDay(1), today));
        return verified.stream().filter(moment -> !stay.contains(moment)).sorted().toList();
    }

    private static void keepNewest(Collection<Instant> verified, Set<Instant> stay, Function<Instant, LocalDate> spanOf, Predicate<LocalDate> counts) {
        var newest = new HashMap<LocalDate, Instant>();
        verified.forEach(moment -> newest.merge(spanOf.apply(moment), moment, (one, other) -> one.isAfter(other) ? one : other));
        newest.forEach((span, moment) -> {
            if (counts.test(span)) {
                stay.add(moment);
            }
        });
    }

    private static Predicate<LocalDate> within(LocalDate first, LocalDate last) {
        return date -> ChronoUnit.DAYS.between(first, date) >= 0 && !date.isAfter(last);
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
