package org.townledger.monitoring;

/** Where a household stands between the first clue and the end of its risk. */
public enum MonitoringState {
    /** 识别中 */
    IDENTIFYING,
    /** 监测中 */
    MONITORED,
    /** 消除程序中 */
    REMOVING,
    /** 已消除 */
    REMOVED,
    /** 不予纳入 */
    DROPPED;

    /** Whether a household that stands so is to be helped: what it lacks is missing from then on. */
    boolean isHelped() {
        return this == MONITORED || this == REMOVING;
    }

    /** Whether a household that stands so cannot be identified a second time. */
    public boolean isOpen() {
        return this != REMOVED && this != DROPPED;
    }
}
