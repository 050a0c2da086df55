package org.townledger.identity;

import java.time.LocalDate;

/**
 * A resident's ID number by GB 11643-1999, or what is left of one. A damaged number is kept as it was found and is
 * never completed from anywhere else.
 */
public sealed interface IdNumber {

    /** Reads what stands in a cell or a field: full-width digits, spaces and a small x are put right. */
    static IdNumber of(String written) {
        throw new IllegalStateException("being written");
    }

    /** As it goes on a public notice and into lists: the first six and the last four, {@code 150699********1234}. */
    String masked();

    /** @param digits the 18 characters, check digit verified, birth date a real date */
    record Valid(String digits) implements IdNumber {
        @Override public String masked() { return digits.substring(0, 6) + "********" + digits.substring(14); }
        public LocalDate birthDate() { throw new IllegalStateException("being written"); }
        public boolean isMale() { throw new IllegalStateException("being written"); }
    }

    /** A spreadsheet kept the number as a number and lost its last digits. @param kept the digits that are certain */
    record Damaged(String kept) implements IdNumber {
        @Override public String masked() { throw new IllegalStateException("being written"); }
    }

    /** Not an ID number: wrong length, wrong check digit, no such day. @param written as found */
    record Wrong(String written, Fault fault) implements IdNumber {
        @Override public String masked() { throw new IllegalStateException("being written"); }
    }

    enum Fault { LENGTH, CHARACTERS, BIRTH_DATE, CHECK_DIGIT }
}
