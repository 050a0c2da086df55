package org.townledger.identity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A resident's ID number by GB 11643-1999, or what is left of one. A damaged number is kept as it was found and is
 * never completed from anywhere else.
 */
public sealed interface IdNumber {

    enum Fault { LENGTH, CHARACTERS, BIRTH_DATE, CHECK_DIGIT }

    /**
     * Reads what stands in a cell or a field: full-width digits, spaces, hyphens, a leading apostrophe and a small x
     * are put right. A number of fifteen digits (issued until 1999) is of the wrong length: its holder has a longer one since.
     */
    static IdNumber of(String written) {
        return WrittenIdNumber.read(written);
    }

    /** Reads a cell that holds a number: from sixteen digits on a spreadsheet has lost what follows the fifteenth. */
    static IdNumber ofNumber(BigDecimal number) {
        return WrittenIdNumber.read(number);
    }

    /** As it is stored and exported; {@link #of} reads the same number from it again. */
    String written();

    /** As it goes on a public notice and into lists: the first six and the last four, {@code 150699********1234}. */
    String masked();

    /** @param digits the 18 characters, check digit verified, birth date a real date */
    record Valid(String digits) implements IdNumber {

        public Valid {
            Fault fault = Gb11643.faultIn(digits);
            if (fault != null) {
                throw new IllegalArgumentException("not an ID number: " + fault);
            }
        }

        @Override
        public String written() {
            return digits;
        }

        @Override
        public String masked() {
            return Mask.of(digits);
        }

        public LocalDate birthDate() {
            return Gb11643.birthDate(digits).orElseThrow();
        }

        public Sex sex() {
            return Gb11643.sex(digits);
        }

        public boolean isMale() {
            return sex() == Sex.MALE;
        }

        /** Completed years of life; negative before the birth. */
        public int ageOn(LocalDate date) {
            return Period.between(birthDate(), date).getYears();
        }

        /** The last characters, by which an office looks a person up. */
        public String tail(int length) {
            return digits.substring(digits.length() - length);
        }
    }

    /** A spreadsheet kept the number as a number and lost its last digits. @param kept the digits that are certain */
    record Damaged(String kept) implements IdNumber {

        public Damaged {
            if (!kept.matches("[0-9]{1,17}")) {
                throw new IllegalArgumentException("a damaged ID number has kept one to seventeen digits");
            }
        }

        /** How many digits are lost. */
        public int lost() {
            return Gb11643.LENGTH - kept.length();
        }

        /** The birth date where its eight digits are among those that are certain. */
        public Optional<LocalDate> birthDate() {
            return kept.length() < 14 ? Optional.empty() : Gb11643.birthDate(kept);
        }

        /** A question mark for each lost digit: {@code 150699197509288???}. */
        @Override
        public String written() {
            return kept + "?".repeat(lost());
        }

        @Override
        public String masked() {
            return Mask.of(written());
        }
    }

    /** Not an ID number: wrong length, wrong check digit, no such day. @param written as found */
    record Wrong(String written, Fault fault) implements IdNumber {

        /** Hides everything unless it is as long as an ID number: what stands in its place may be a phone number. */
        @Override
        public String masked() {
            String tidy = WrittenIdNumber.tidy(written);
            return tidy.length() == Gb11643.LENGTH ? Mask.of(tidy) : "*".repeat(tidy.length());
        }
    }
}
