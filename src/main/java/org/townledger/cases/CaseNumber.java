package org.townledger.cases;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case's number, {@code 住〔2026〕0012号}: counted by office, ledger and year; never used twice.
 *
 * @param serial from 1 upwards within office, ledger and year
 */
public record CaseNumber(String mark, int year, int serial) {

    private static final Pattern WRITTEN = Pattern.compile("(\\p{IsHan})[\\[(〔【]?(\\d{4})[\\])〕】]?第?(\\d{1,6})号?");

    public CaseNumber {
        if (serial < 1) {
            throw new IllegalArgumentException("a serial counts from 1");
        }
    }

    /** Reads a number as people type it: other brackets, full-width digits, without 号. */
    public static Optional<CaseNumber> of(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher found = WRITTEN.matcher(plain);
        if (!found.matches() || Integer.parseInt(found.group(3)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new CaseNumber(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))));
    }

    public String text() {
        return "%s〔%d〕%04d号".formatted(mark, year, serial);
    }

    @Override
    public String toString() {
        return text();
    }
}
