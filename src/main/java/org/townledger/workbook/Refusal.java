package org.townledger.workbook;

import org.townledger.wording.Sentence;

/** Carries a refusal out of a reader's depth; {@link OpenWorkbook} turns it into {@link Opening.Refused}. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    Refusal(String key, Object... arguments) {
        super(key);
        reason = Sentence.of("workbook.refused." + key, arguments);
    }

    Sentence reason() {
        return reason;
    }
}
