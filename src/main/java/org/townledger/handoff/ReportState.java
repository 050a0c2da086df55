package org.townledger.handoff;

/** How the reporting of a record stands, as its town sees it. */
public enum ReportState {
    /** 未上报: in no package yet. */
    UNREPORTED,
    /** 未上报（有改动）: changed since it was last in a package. */
    CHANGED,
    /** 已上报: in a package, without an answer so far; also where the banner holds the package back. */
    REPORTED,
    /** 已接收 */
    ACCEPTED,
    /** 退回: sent back by the banner, and not changed since. */
    RETURNED
}
