package org.townledger.cases;

import java.time.LocalDate;
import java.util.Optional;

/** Why something stands on the desk, the most urgent first. */
public enum WorkKind {
    /** 逾期 */
    OVERDUE,
    /** 今天 */
    TODAY,
    /** 退回 */
    RETURNED,
    /** 预警 */
    WARNING,
    /** 近期 */
    SOON,
    /** 草稿 */
    DRAFT;

    /** What a day due means today; empty while it is further off than the office wants to be told of. */
    public static Optional<WorkKind> due(LocalDate day, LocalDate today, int soonDays) {
        if (day.isBefore(today)) {
            return Optional.of(OVERDUE);
        }
        if (day.equals(today)) {
            return Optional.of(TODAY);
        }
        return day.isAfter(today.plusDays(soonDays)) ? Optional.empty() : Optional.of(SOON);
    }
}
