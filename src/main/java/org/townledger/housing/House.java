package org.townledger.housing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The house as it was found.
 *
 * @param subsidyClass a word of the dated list {@code subsidy_class}
 * @param built        year
 * @param area         square metres
 */
public record House(@Nullable String archiveNo, @Nullable String subsidyClass, @Nullable String address,
                    @Nullable Integer built, @Nullable String structure, @Nullable BigDecimal area) {

    public static final House UNKNOWN = new House(null, null, null, null, null, null);
}
