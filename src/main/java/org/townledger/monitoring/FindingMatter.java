package org.townledger.monitoring;

/** What the clerk has to find where the program cannot compute it. */
public enum FindingMatter {
    /** 收入持续稳定 */
    INCOME,
    /** 大额刚性支出已解决 */
    SPENDING,
    /** 基本生活稳定保障、风险稳定消除 */
    RISK_GONE,
    /** 风险自然消失 */
    NATURALLY_GONE,
    /** Where a ledger cannot know. */
    HOUSING, SCHOOLING, MEDICAL, WATER
}
