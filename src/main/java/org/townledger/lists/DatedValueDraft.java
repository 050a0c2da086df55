package org.townledger.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dated value as it is typed in.
 *
 * @param id       the row that is corrected; null for a new figure, which ends the one before
 * @param verified whether the user says that she has seen the source; without it the row is marked 未核实
 */
public record DatedValueDraft(@Nullable UUID id, String name, @Nullable BigDecimal value, @Nullable LocalDate firstDay,
                              @Nullable LocalDate lastDay, @Nullable String source, boolean verified) {
}
