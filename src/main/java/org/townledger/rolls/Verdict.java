package org.townledger.rolls;

import java.util.Locale;

/** In what a roll and the register do not agree. */
public enum Verdict {
    /** 缺: should be on the roll and is not. */
    MISSING,
    /** 多: on the roll, not in the register. */
    UNKNOWN,
    /** 不同: the same ID number, something else differs. */
    DIFFERENT,
    /** 待问: only the clerk can say. */
    QUESTION;

    /** As in the answer of the command. */
    public String word() {
        return this == QUESTION ? "questions" : name().toLowerCase(Locale.ROOT);
    }
}
