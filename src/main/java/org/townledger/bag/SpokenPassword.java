package org.townledger.bag;

import java.security.SecureRandom;

/** Proposes a password that is easily said on the telephone: digits alone, as many as on a bank card, 53 bits. */
public final class SpokenPassword {

    /** Digits that an archive's password needs where it has nothing else. */
    public static final int DIGITS = 16;

    /** Digits that are said in one breath. */
    public static final int GROUP = 4;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SpokenPassword() {
    }

    /** @return to be wiped by whoever asked; it may be used wherever {@link EncryptedZip#blocker} is asked */
    public static char[] propose() {
        char[] digits = new char[DIGITS];
        do {
            for (int at = 0; at < DIGITS; at++) {
                digits[at] = (char) ('0' + RANDOM.nextInt(10));
            }
        } while (EncryptedZip.blocker(digits).isPresent());
        return digits;
    }
}
