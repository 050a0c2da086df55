package org.townledger.vault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.townledger.wording.Sentence;

/** What somebody is in the office; {@link Permissions} says what that allows. */
public enum Role {

    ADMINISTRATOR,
    CLERK,
    REVIEWER,
    READER;

    /** As commands call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    public Sentence title() {
        return Sentence.of("vault.role." + word());
    }
}
