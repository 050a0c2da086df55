package org.townledger.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/**
 * A year of a ledger at a glance.
 *
 * @param cases   on the year's list
 * @param carried of them, carried over from an earlier year
 * @param open    of them, open today
 * @param plan    null where there is no row for the year yet
 * @param refusal why it cannot be turned now
 * @param early   whether the year is not over yet
 */
public record YearLine(int year, int cases, int carried, int open, @Nullable YearPlan plan, Optional<Sentence> refusal, boolean early) {

    public YearPlan.@Nullable Frozen frozen() {
        return plan == null ? null : plan.frozen();
    }
}
