package org.townledger.water;

/** What the four indicators of T/CHES 18-2018 say together: 安全, 基本安全, 不安全. */
public enum Safety {
    SAFE, NEARLY_SAFE, UNSAFE
}
