package org.townledger.schooling;

import org.jspecify.annotations.Nullable;

/** What the rules make of a word of the list {@code absence}; the words themselves are the office's to edit. */
public enum AbsenceKind {
    DEFERRED, LEAVE, EXEMPT, TRANSFER, HOME_TEACHING,
    /** Away without a lawful reason, or not known yet. */
    AWAY;

    static final String SUSPECTED = "疑似辍学";
    static final String TAUGHT_AT_HOME = "送教上门";

    public static AbsenceKind of(@Nullable String word) {
        return switch (word) {
            case "延缓入学" -> DEFERRED;
            case "休学" -> LEAVE;
            case "免学" -> EXEMPT;
            case TAUGHT_AT_HOME -> HOME_TEACHING;
            case String other when other.startsWith("转学") -> TRANSFER;
            case null, default -> AWAY;
        };
    }

    /** Whether the law lets a guardian apply for it and the town grant it. */
    boolean isGranted() {
        return this == DEFERRED || this == LEAVE;
    }
}
