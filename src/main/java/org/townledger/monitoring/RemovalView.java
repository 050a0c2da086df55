package org.townledger.monitoring;

/** A part of the list that one chip shows. */
enum RemovalView {
    /** 拟消除 */
    AHEAD,
    /** 可提出 */
    READY,
    /** 办理中 */
    UNDER_WAY;

    boolean shows(RemovalRow row) {
        return switch (this) {
            case AHEAD -> row.is(MonitoringState.MONITORED);
            case READY -> row.isReady();
            case UNDER_WAY -> row.is(MonitoringState.REMOVING);
        };
    }
}
