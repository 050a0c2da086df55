package org.townledger.monitoring;

/** The steps of removing a risk, in their order (怎么进、怎么出). */
public enum RemovalStep {
    /** 提出 */
    PROPOSE,
    /** 入户核查 */
    VISIT,
    /** 村评议公示 */
    APPRAISE,
    /** 镇审核 */
    REVIEW,
    /** 旗批准 */
    APPROVE,
    /** 标注消除 */
    MARK
}
