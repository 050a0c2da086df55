package org.townledger.schooling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Teaching at home (送教上门) for a child who cannot attend. @param lessons times a month */
public record HomeTeaching(@Nullable String teacher, @Nullable Integer lessons, @Nullable LocalDate since) {

    public static final HomeTeaching NONE = new HomeTeaching(null, null, null);
}
