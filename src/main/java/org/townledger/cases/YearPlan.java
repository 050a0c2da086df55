package org.townledger.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's plan of a year.
 *
 * @param frozen null while the year's list still follows the ledger
 */
public record YearPlan(UUID id, String office, String ledger, int year, @Nullable Frozen frozen, @Nullable String note) {

    /**
     * How the list was frozen.
     *
     * @param sequence the journal's last entry at that moment
     * @param act      the turn, by which it is undone as one
     */
    public record Frozen(LocalDate on, String by, long sequence, UUID act) {
    }

    public boolean isFrozen() {
        return frozen != null;
    }

    YearPlan frozen(Frozen how) {
        return new YearPlan(id, office, ledger, year, how, note);
    }
}
