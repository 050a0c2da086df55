package org.townledger.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of GB 11643-1999: six digits of the place, eight of the birth date, three of sequence, one to check. */
final class Gb11643 {

    static final int LENGTH = 18;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2100;

    private Gb11643() {
    }

    static IdNumber.@Nullable Fault faultIn(String digits) {
        if (!digits.matches("[0-9]*X?")) {
            return IdNumber.Fault.CHARACTERS;
        }
        if (digits.length() != LENGTH) {
            return IdNumber.Fault.LENGTH;
        }
        if (birthDate(digits).isEmpty()) {
            return IdNumber.Fault.BIRTH_DATE;
        }
        return checkDigit(digits) == digits.charAt(LENGTH - 1) ? null : IdNumber.Fault.CHECK_DIGIT;
    }

    /** @param digits at least the first seventeen */
    static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    /** @param digits at least the first fourteen; empty where they name no day of the calendar */
    static Optional<LocalDate> birthDate(String digits) {
        int year = Integer.parseInt(digits.substring(6, 10));
        int month = Integer.parseInt(digits.substring(10, 12));
        int day = Integer.parseInt(digits.substring(12, 14));
        boolean exists = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12
                && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    static Sex sex(String digits) {
        return (digits.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }
}
