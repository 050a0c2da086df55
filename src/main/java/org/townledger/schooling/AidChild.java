package org.townledger.schooling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;

/**
 * A child of one of the four household types, and what stands on the year's aid list for it.
 *
 * @param person  of the register
 * @param village its name
 * @param age     completed years today
 * @param aids    of the year; empty where the child is missing on the list
 */
public record AidChild(UUID person, String name, @Nullable IdNumber idNumber, String village, String householdType, int age,
                       List<StudentAid> aids) {

    public AidChild {
        aids = List.copyOf(aids);
    }

    public boolean isIncluded() {
        return !aids.isEmpty();
    }

    public AidBand band() {
        return AidBand.of(age);
    }

    /** All that was given in the year; null where no amount was written down. */
    @Nullable BigDecimal amount() {
        return aids.stream().map(StudentAid::amount).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    @Nullable String kinds() {
        String kinds = aids.stream().map(StudentAid::kind).filter(Objects::nonNull).distinct().collect(Collectors.joining("、"));
        return kinds.isEmpty() ? null : kinds;
    }

    @Nullable String school() {
        return aids.stream().map(StudentAid::school).filter(Objects::nonNull).findFirst().orElse(null);
    }

    @Nullable String account() {
        return aids.stream().map(StudentAid::accountTail).filter(Objects::nonNull).findFirst().map(tail -> "****" + tail).orElse(null);
    }
}
