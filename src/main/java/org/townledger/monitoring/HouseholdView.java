package org.townledger.monitoring;

/** A part of the list that one chip shows. */
enum HouseholdView {
    /** 全部 */
    ALL,
    /** 识别中 */
    IDENTIFYING,
    /** 监测中 */
    MONITORED,
    /** 消除程序中 */
    REMOVING,
    /** 已消除 */
    REMOVED,
    /** 未建档: the register has a monitored type, and nothing is recorded */
    UNRECORDED,
    /** 缺措施 */
    UNANSWERED,
    /** 补手续 */
    OWED;

    boolean shows(HouseholdRow row) {
        return switch (this) {
            case ALL -> true;
            case IDENTIFYING -> row.state().filter(state -> state == MonitoringState.IDENTIFYING).isPresent();
            case MONITORED -> row.state().filter(state -> state == MonitoringState.MONITORED).isPresent();
            case REMOVING -> row.state().filter(state -> state == MonitoringState.REMOVING).isPresent();
            case REMOVED -> row.state().filter(state -> state == MonitoringState.REMOVED).isPresent();
            case UNRECORDED -> row.state().isEmpty();
            case UNANSWERED -> !row.unanswered().isEmpty();
            case OWED -> !row.owed().isEmpty();
        };
    }
}
