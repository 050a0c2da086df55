package org.townledger.medical;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Treatment before payment, and the guarantee that the town gives the hospital for it
 * (敖党发〔2024〕20号 第三章一(一)2 医疗保障(1) 先诊疗后付费).
 *
 * @param granted whether the patient was treated before paying
 * @param amount  yuan that the town answers for
 */
public record PayLater(@Nullable Boolean granted, @Nullable String guaranteeNo, @Nullable LocalDate guaranteedOn,
                       @Nullable BigDecimal amount, @Nullable LocalDate repayDue, @Nullable LocalDate repaidOn) {

    public static final PayLater NONE = new PayLater(null, null, null, null, null, null);

    /** Whether the town still answers for money that was to be paid back by then. */
    public boolean isOverdue(LocalDate day) {
        return repayDue != null && repaidOn == null && repayDue.isBefore(day);
    }
}
