package org.townledger.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.townledger.wording.Sentence;

/** When a year of a ledger may be turned (年度结转): once, in the order of the years, and not long before it is over. Pure. */
public final class TurnRules {

    private TurnRules() {
    }

    /**
     * Why the year cannot be turned; empty where it can.
     *
     * @param firstMonth from which month on the current year may be turned, 1 to 12
     * @param plans      of the ledger
     * @param years      that have a case or a plan
     */
    static Optional<Sentence> refusal(int year, LocalDate today, int firstMonth, Collection<YearPlan> plans, Collection<Integer> years) {
        if (year > today.getYear()) {
            return Optional.of(Sentence.of("cases.year.notBegun", year));
        }
        if (year == today.getYear() && today.getMonthValue() < firstMonth) {
            return Optional.of(Sentence.of("cases.year.notYet", year, firstMonth));
        }
        Optional<YearPlan.Frozen> turned = plans.stream().filter(plan -> plan.year() == year).map(YearPlan::frozen)
                .filter(Objects::nonNull).findFirst();
        if (turned.isPresent()) {
            return turned.map(frozen -> Sentence.of("cases.year.turnedAlready", year, frozen.on(), frozen.by()));
        }
        if (!years.contains(year)) {
            return Optional.of(Sentence.of("cases.year.empty", year));
        }
        List<Integer> turnedYears = plans.stream().filter(YearPlan::isFrozen).map(YearPlan::year).toList();
        return years.stream().filter(earlier -> earlier < year && !turnedYears.contains(earlier)).sorted().findFirst()
                .map(earlier -> Sentence.of("cases.year.earlierFirst", earlier));
    }

    /** Whether cases may still come to the year after it is turned. */
    static boolean isEarly(int year, LocalDate today) {
        return year == today.getYear();
    }
}
