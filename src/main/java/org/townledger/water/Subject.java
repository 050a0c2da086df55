package org.townledger.water;

/** What an issue is about. */
public enum Subject {
    HOUSEHOLD, SOURCE, SCHEME
}
