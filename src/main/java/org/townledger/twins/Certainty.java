package org.townledger.twins;

/** How sure it is that two entries are one; a clerk decides in any case. */
public enum Certainty { CERTAIN, LIKELY, POSSIBLE }
