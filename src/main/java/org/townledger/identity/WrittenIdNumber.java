package org.townledger.identity;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.townledger.identity.IdNumber.Damaged;
import org.townledger.identity.IdNumber.Fault;
import org.townledger.identity.IdNumber.Valid;
import org.townledger.identity.IdNumber.Wrong;

/** Reads an ID number from what people and spreadsheets make of it. */
final class WrittenIdNumber {

    /** Digits that a spreadsheet keeps of a number; all further ones are zeros or noise. */
    private static final int CERTAIN = 15;

    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Pd}−'‘’`]+");
    private static final Pattern LOST = Pattern.compile("[0-9]{1,17}\\?+");
    private static final Pattern EXPONENT = Pattern.compile("[1-9](\\.[0-9]+)?E\\+?17");

    private WrittenIdNumber() {
    }

    static IdNumber read(String written) {
        String tidy = tidy(written);
        if (EXPONENT.matcher(tidy).matches()) {
            return shownAsExponent(written, tidy);
        }
        if (LOST.matcher(tidy).matches() && tidy.length() == Gb11643.LENGTH) {
            return new Damaged(tidy.substring(0, tidy.indexOf('?')));
        }
        Fault fault = Gb11643.faultIn(tidy);
        if (fault == null) {
            return new Valid(tidy);
        }
        // A number turned back into text ends in the zeros that the spreadsheet put for what it had lost. Where they
        // satisfy the check digit (one time in eleven) nothing tells it from a number that ends so by right.
        return fault == Fault.CHECK_DIGIT && tidy.endsWith("000")
                ? new Damaged(tidy.substring(0, CERTAIN)) : new Wrong(written, fault);
    }

    static IdNumber read(BigDecimal number) {
        String digits = number.toBigInteger().toString();
        if (digits.length() <= CERTAIN || number.signum() < 0) {
            return read(number.stripTrailingZeros().toPlainString());
        }
        if (digits.length() != Gb11643.LENGTH) {
            return new Wrong(digits, Fault.LENGTH);
        }
        return Gb11643.birthDate(digits).isEmpty()
                ? new Wrong(digits, Fault.BIRTH_DATE) : new Damaged(digits.substring(0, CERTAIN));
    }

    /** The characters alone: narrow, capital, without what people put between digits. */
    static String tidy(String written) {
        String narrow = Normalizer.normalize(written.replace('×', 'X'), Normalizer.Form.NFKC);
        return FILLING.matcher(narrow).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** {@code 1.50699197509288E+17}: as many digits are certain as are shown. */
    private static IdNumber shownAsExponent(String written, String tidy) {
        String digits = tidy.substring(0, tidy.indexOf('E')).replace(".", "");
        if (digits.length() >= 14 && Gb11643.birthDate(digits).isEmpty()) {
            return new Wrong(written, Fault.BIRTH_DATE);
        }
        return new Damaged(digits.substring(0, Math.min(CERTAIN, digits.length())));
    }
}
