package org.townledger.schooling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The return to school (复学). @param placement a word of the dated list {@code placement} */
public record Return(@Nullable LocalDate returnedOn, @Nullable String placement) {

    public static final Return NONE = new Return(null, null);
}
