package org.townledger.twins;

/** Which of the two entries: the older one stands first. */
public enum Side {
    FIRST, SECOND;

    public Side other() {
        return this == FIRST ? SECOND : FIRST;
    }

    public <T> T of(T first, T second) {
        return this == FIRST ? first : second;
    }
}
