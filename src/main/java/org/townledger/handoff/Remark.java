package org.townledger.handoff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the banner remarks on a record of a town.
 *
 * @param kind       key of the ledger, {@code monitoring} or {@code household}
 * @param office     the town whose record it is
 * @param sentBack   whether the record is to be corrected
 * @param answeredAt when a corrected record came; null while none has
 */
public record Remark(UUID id, UUID record, String kind, String office, boolean sentBack, String text, Instant madeAt, String madeBy,
                     @Nullable Instant answeredAt) {
}
