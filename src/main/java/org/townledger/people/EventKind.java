package org.townledger.people;

/** What can happen to a household. */
public enum EventKind {
    REGISTERED, BIRTH, DEATH, MOVED_IN, MOVED_OUT, SPLIT, JOINED, CHANGE_OF_HEAD, TYPE_CHANGED
}
