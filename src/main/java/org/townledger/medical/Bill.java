package org.townledger.medical;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a stay cost and who paid, in yuan, in the order of settlement: basic insurance, serious-illness insurance,
 * medical aid, other aid, and what was left for the patient (敖党发〔2024〕20号 第三章一(一)2 医疗保障(2)).
 *
 * @param outsideCatalogue of what the patient paid, the part that no insurance knows
 * @param oneStop          whether all parts were settled at once at the hospital
 */
public record Bill(@Nullable BigDecimal total, @Nullable BigDecimal basic, @Nullable BigDecimal serious, @Nullable BigDecimal aid,
                   @Nullable BigDecimal otherAid, @Nullable BigDecimal selfPaid, @Nullable BigDecimal outsideCatalogue,
                   @Nullable Boolean oneStop) {

    public static final Bill UNKNOWN = new Bill(null, null, null, null, null, null, null, null);

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);
    private static final int SHARE_PLACES = 3;

    /** The parts that are known, added up. */
    public BigDecimal known() {
        return parts().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether total and all parts are known; another aid is the exception and counts as nothing. */
    public boolean isComplete() {
        return Stream.of(total, basic, serious, aid, selfPaid).allMatch(Objects::nonNull);
    }

    /** A blank benefit is nothing where the other parts add up to the total. */
    public Bill settled() {
        if (total == null || selfPaid == null || known().compareTo(total) != 0) {
            return this;
        }
        return new Bill(total, orNothing(basic), orNothing(serious), orNothing(aid), orNothing(otherAid), selfPaid, outsideCatalogue, oneStop);
    }

    /** By how many yuan the parts miss the total; below zero where they exceed it. Empty where they may still agree. */
    public Optional<BigDecimal> difference() {
        if (total == null) {
            return Optional.empty();
        }
        BigDecimal missing = total.subtract(known());
        boolean wrong = missing.signum() < 0 || isComplete() && missing.signum() > 0;
        return wrong ? Optional.of(missing) : Optional.empty();
    }

    /** What the patient paid of the total, in per cent with one place. */
    public Optional<BigDecimal> selfShare() {
        if (total == null || selfPaid == null || total.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(selfPaid.divide(total, SHARE_PLACES, RoundingMode.HALF_UP).movePointRight(2));
    }

    private Stream<@Nullable BigDecimal> parts() {
        return Stream.of(basic, serious, aid, otherAid, selfPaid);
    }

    private static BigDecimal orNothing(@Nullable BigDecimal yuan) {
        return yuan == null ? NOTHING : yuan;
    }
}
