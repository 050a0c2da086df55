package org.townledger.schooling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why the child is not in school, and what is done about it.
 *
 * @param kind          a word of the dated list {@code absence}
 * @param reason        a word of the dated list {@code absence_reason}
 * @param carriedVisits persuasions that the old ledger counted without saying when and by whom
 * @param graduatedOn   the end of the ninth grade, with which compulsory schooling ends
 */
public record Absence(@Nullable String kind, @Nullable String reason, @Nullable String measures, @Nullable Integer carriedVisits,
                      @Nullable LocalDate graduatedOn) {

    public static final Absence UNKNOWN = new Absence(null, null, null, null, null);

    public Absence {
        if (carriedVisits != null && carriedVisits < 0) {
            throw new IllegalArgumentException("nobody went a negative number of times");
        }
    }
}
