package org.townledger.vault;

import java.nio.CharBuffer;
import java.util.Locale;
import java.util.Optional;
import org.townledger.wording.Sentence;

/** What a password must be. */
public final class PasswordRules {

    static final int LEAST = 8;
    private static final int MOST = 128;

    private PasswordRules() {
    }

    /** @return what is wrong with it and what to do; empty where it may be used. The password stays the caller's. */
    public static Optional<Sentence> blocker(String user, char[] password) {
        int length = Character.codePointCount(password, 0, password.length);
        if (length < LEAST) {
            return Optional.of(Sentence.of("vault.password.short", LEAST));
        }
        if (length > MOST) {
            return Optional.of(Sentence.of("vault.password.long", MOST));
        }
        if (CharBuffer.wrap(password).chars().distinct().count() == 1) {
            return Optional.of(Sentence.of("vault.password.oneLetter"));
        }
        if (isUser(user, password)) {
            return Optional.of(Sentence.of("vault.password.user"));
        }
        return Optional.empty();
    }

    private static boolean isUser(String user, char[] password) {
        String name = user.toLowerCase(Locale.ROOT);
        if (name.length() != password.length) {
            return false;
        }
        for (int i = 0; i < password.length; i++) {
            if (name.charAt(i) != Character.toLowerCase(password[i])) {
                return false;
            }
        }
        return true;
    }
}
