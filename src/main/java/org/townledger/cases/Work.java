package org.townledger.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/**
 * Something that somebody has to do.
 *
 * @param area    key of the ledger, or {@code monitoring}, {@code rolls}, {@code household}
 * @param subject the case or household that opens
 * @param whom    whom it concerns; a child or a patient by the case's number, never by name
 * @param what    what is to be done, without a diagnosis
 * @param day     when it is or was due; null where there is no such day
 * @param field   that the cursor jumps to, as {@link Blocker#field()} names it; null where the whole is meant
 */
public record Work(WorkKind kind, String area, UUID subject, String whom, Sentence what, @Nullable LocalDate day,
                   @Nullable String field) {
}
