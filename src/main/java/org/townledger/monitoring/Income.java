package org.townledger.monitoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/** A household's income of one kind in one month. @param amount yuan, never negative; what it cost is a kind of its own */
public record Income(UUID id, UUID household, YearMonth month, IncomeKind kind, BigDecimal amount) {

    public Income {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("income and costs are written down without a sign");
        }
    }
}
