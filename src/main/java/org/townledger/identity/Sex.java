package org.townledger.identity;

/** As the seventeenth digit of an ID number tells it. */
public enum Sex { MALE, FEMALE }
