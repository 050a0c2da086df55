package org.townledger.schooling;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A student on the aid list of a year, and what aid was given.
 *
 * @param person      of the register
 * @param idNumber    by which the student is known again in another household
 * @param stage       a word of the dated list {@code school_stage}
 * @param kind        a word of the dated list {@code aid_kind}; null while the student only stands on the list
 * @param amount      yuan
 * @param accountTail the last four digits of the account; more is never kept
 */
public record StudentAid(UUID id, UUID person, @Nullable String idNumber, @Nullable String stage, @Nullable String school,
                         @Nullable String kind, @Nullable BigDecimal amount, int year, @Nullable String semester,
                         @Nullable String accountTail, @Nullable String note) {

    static final int TAIL = 4;

    public StudentAid {
        if (amount != null && amount.signum() < 0) {
            throw new IllegalArgumentException("nobody is given less than nothing");
        }
        if (accountTail != null && accountTail.length() > TAIL) {
            throw new IllegalArgumentException("of an account only its tail is kept");
        }
    }
}
