package org.townledger.columns;

/** A year as it is written: two digits from 50 are of the twentieth century (85年 is 1985), below of this one. */
final class WrittenYear {

    private static final int FIRST_OF_LAST_CENTURY = 50;

    private WrittenYear() {
    }

    /** @param digits two or four */
    static int of(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year >= FIRST_OF_LAST_CENTURY ? 1900 + year : 2000 + year;
    }
}
