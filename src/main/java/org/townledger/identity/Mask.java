package org.townledger.identity;

/** Hides the birth date in an ID number: the first six and the last four characters stay. */
final class Mask {

    private Mask() {
    }

    /** @param number of eighteen characters */
    static String of(String number) {
        return number.substring(0, 6) + "********" + number.substring(14);
    }
}
