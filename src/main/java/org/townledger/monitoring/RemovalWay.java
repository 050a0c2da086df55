package org.townledger.monitoring;

/** How a risk came to its end: 帮扶消除 or 自然消除. */
public enum RemovalWay {
    SUPPORTED, NATURAL
}
