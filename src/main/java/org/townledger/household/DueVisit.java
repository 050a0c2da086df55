package org.townledger.household;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the last visit to a household left to be done. @param head of the household today */
record DueVisit(UUID household, String head, LocalDate visited, @Nullable LocalDate nextDue, @Nullable LocalDate agreedBy) {
}
