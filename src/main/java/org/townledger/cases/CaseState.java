package org.townledger.cases;

/** Where a case stands in its life, the same for every ledger. */
public enum CaseState {
    /** 发现 */
    FOUND,
    /** 核实 */
    VERIFIED,
    /** 整改/帮扶中 */
    UNDER_WAY,
    /** 待验收 */
    AWAITING_ACCEPTANCE,
    /** 销号 */
    CLOSED,
    /** 不属实 */
    DISMISSED,
    /** 反弹 */
    REOPENED;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this != CLOSED && this != DISMISSED;
    }
}
