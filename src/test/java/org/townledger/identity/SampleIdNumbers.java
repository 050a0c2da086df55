package org.townledger.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** ID numbers of nobody: area code 150699 belongs to no county. */
public final class SampleIdNumbers {

    private SampleIdNumbers() {
    }

    public static String any(Random random) {
        return of(LocalDate.of(1920, 1, 1).plusDays(random.nextInt(38_000)), 1 + random.nextInt(999));
    }

    /** @param sequence 1 to 999, odd for men */
    public static String of(LocalDate birth, int sequence) {
        String digits = "150699" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        return digits + Gb11643.checkDigit(digits);
    }
}
