package org.townledger.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case's place in a plan.
 *
 * @param carriedFrom the year from which it was carried over, still open; null where it was not
 */
public record YearPlanEntry(UUID id, UUID plan, UUID caseId, @Nullable Integer carriedFrom, LocalDate addedOn) {
}
