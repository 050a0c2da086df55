package org.townledger.monitoring;

/** Whether a member can work, as the register of monitored households has it. */
public enum Labour {
    /** 普通劳动力 */
    ORDINARY,
    /** 技能劳动力 */
    SKILLED,
    /** 丧失劳动力 */
    LOST,
    /** 无劳动力 */
    NONE;

    boolean canWork() {
        return this == ORDINARY || this == SKILLED;
    }
}
