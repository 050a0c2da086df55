package org.townledger.medical;

import java.math.BigDecimal;
import org.townledger.columns.CellTypes;

/** What a patient paid of a bill, in per cent. */
final class Share {

    private static final BigDecimal TOLERATED = new BigDecimal("0.1");

    private Share() {
    }

    /** Whether what somebody wrote is the share that the amounts give, to the tenth that is written. */
    static boolean isSaid(BigDecimal written, BigDecimal computed) {
        return written.subtract(computed).abs().compareTo(TOLERATED) <= 0;
    }

    static String text(BigDecimal share) {
        return CellTypes.PERCENT.text(share);
    }
}
