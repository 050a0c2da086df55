package org.townledger.monitoring;

/** Where a household's income comes from, and what its business costs it. */
public enum IncomeKind {
    /** 工资性收入 */
    WAGES,
    /** 生产经营性收入 */
    BUSINESS,
    /** 财产性收入 */
    PROPERTY,
    /** 转移性收入 */
    TRANSFERS,
    /** 生产经营性支出 */
    COSTS;

    boolean isCost() {
        return this == COSTS;
    }
}
