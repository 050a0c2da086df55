package org.townledger.housing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the repair cost and who paid, in yuan.
 *
 * @param subsidyApplied  asked for
 * @param subsidy         actually paid out
 * @param noSubsidyReason why none is due
 */
public record Money(@Nullable BigDecimal totalCost, @Nullable BigDecimal loan, @Nullable BigDecimal selfFunded,
                    @Nullable BigDecimal subsidyApplied, @Nullable BigDecimal subsidy, @Nullable LocalDate paidOn,
                    @Nullable String voucher, @Nullable String noSubsidyReason) {

    public static final Money NONE = new Money(null, null, null, null, null, null, null, null);

    /** Whether a subsidy has reached the household, or none is due and it says why. */
    public boolean isSettled() {
        return subsidy != null && subsidy.signum() > 0 || noSubsidyReason != null && !noSubsidyReason.isBlank();
    }
}
