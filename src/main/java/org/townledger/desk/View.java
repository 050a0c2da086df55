package org.townledger.desk;

/** The two dates of a ledger, which are never mixed. */
public enum View {
    /** 按事实日期: what was true on a day by the dates in the cases. */
    FACTS,
    /** 按当时记录: what the ledger said on that day. */
    RECORDED
}
