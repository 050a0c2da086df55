package org.townledger.medical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How near what a patient paid in twelve months comes to the line.
 *
 * @param selfPaid yuan in the twelve months up to the day
 * @param line     yuan
 */
public record MedicalWarning(Level level, BigDecimal selfPaid, BigDecimal line) {

    /** 无, 接近, 达到. */
    public enum Level {
        NONE, NEAR, REACHED
    }

    /** @param day the last of the twelve months; a stay of the same day a year before no longer counts */
    public static MedicalWarning of(List<Stay> stays, @Nullable String householdType, MedicalLines lines, LocalDate day) {
        BigDecimal paid = selfPaid(stays, day);
        BigDecimal line = lines.line(householdType);
        Level level = paid.compareTo(line) >= 0 ? Level.REACHED
                : paid.compareTo(line.multiply(lines.near())) >= 0 ? Level.NEAR : Level.NONE;
        return new MedicalWarning(level, paid, line);
    }

    /** What the stays of the twelve months up to the day left for the patient to pay. */
    public static BigDecimal selfPaid(List<Stay> stays, LocalDate day) {
        return stays.stream().filter(stay -> isWithin(stay.day(), day)).map(stay -> stay.bill().selfPaid()).filter(Objects::nonNull)
                .map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean isWithin(@Nullable LocalDate fact, LocalDate day) {
        return fact != null && !fact.isAfter(day) && fact.isAfter(day.minusYears(1));
    }

    public boolean isReached() {
        return level == Level.REACHED;
    }

    /** Yuan above the line; zero below it. */
    public BigDecimal excess() {
        return selfPaid.subtract(line).max(BigDecimal.ZERO);
    }
}
