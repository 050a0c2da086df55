package org.townledger.rolls;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose roll it is that the register is compared with. */
public enum RollKind {
    /** 在校学生花名册 */
    SCHOOL,
    /** 城乡居民基本医疗保险参保名册 */
    INSURANCE;

    /** As on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RollKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
