package org.townledger.app;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.townledger.ui.SecretField;
import org.townledger.vault.PasswordRules;
import org.townledger.wording.Sentence;

/** A new password, typed twice. */
record NewPasswords(SecretField first, SecretField again) {

    /**
     * Hands the password on once both are alike and it may be used.
     *
     * @param take gets a copy of its own, which it wipes
     * @return what is wrong; empty where it was handed on
     */
    Optional<Sentence> take(String user, Consumer<char[]> take) {
        char[] password = first.secret();
        char[] repeated = again.secret();
        try {
            Optional<Sentence> weak = PasswordRules.blocker(user, password);
            if (weak.isPresent()) {
                first.requestFocus();
                return weak;
            }
            if (!Arrays.equals(password, repeated)) {
                again.requestFocus();
                return Optional.of(Sentence.of("app.newPassword.differ"));
            }
            take.accept(password.clone());
            return Optional.empty();
        } finally {
            Arrays.fill(password, '\0');
            Arrays.fill(repeated, '\0');
        }
    }

    void clear() {
        first.clear();
        again.clear();
    }
}
