package org.townledger.medical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Support that the household was given for what the illness cost.
 *
 * @param id   null only while it has not been saved
 * @param kind a word of the dated list {@code medical_support}
 */
public record Support(@Nullable UUID id, String kind, @Nullable BigDecimal amount, @Nullable LocalDate grantedOn) {

    static final int LONGEST_KIND = 60;

    /** Between the kinds in one cell. */
    static final Pattern BETWEEN = Pattern.compile("[、，,；;/\\s]+");

    static final String MONITORED = "纳入监测";

    /** Whether the household is watched from now on, whatever it was given. */
    public boolean isMonitoring() {
        return kind.equals(MONITORED);
    }
}
