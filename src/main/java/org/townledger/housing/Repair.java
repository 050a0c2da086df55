package org.townledger.housing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Plan, works and acceptance.
 *
 * @param mode      how the danger is removed, a word of the dated list {@code repair}
 * @param planYear  the yearly plan that the house stands in
 * @param accepted  whether the acceptance was passed; null where none has been recorded
 * @param newArea   square metres
 */
public record Repair(@Nullable String reason, @Nullable String mode, @Nullable String buildMode,
                     @Nullable Integer planYear, @Nullable String planBatch, @Nullable LocalDate appliedOn,
                     @Nullable LocalDate startedOn, @Nullable LocalDate finishedOn, @Nullable LocalDate acceptedOn,
                     @Nullable Boolean accepted, @Nullable String newStructure, @Nullable BigDecimal newArea) {

    public static final Repair NONE = new Repair(null, null, null, null, null, null, null, null, null, null, null, null);
}
