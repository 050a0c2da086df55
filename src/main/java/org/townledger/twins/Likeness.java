package org.townledger.twins;

/** In what two entries are alike. Near means what a slip of the pen makes of it: a digit, day and month exchanged. */
public enum Likeness { SAME_ID, SAME_BIRTH_DATE, SAME_PHONE, NEAR_BIRTH_DATE, NEAR_PHONE, SAME_VILLAGE }
