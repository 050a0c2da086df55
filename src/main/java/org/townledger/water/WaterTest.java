package org.townledger.water;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a laboratory found for one indicator of one sample.
 *
 * @param id       null while it has not been saved
 * @param standard with its version: {@code GB 5749-2022}
 * @param value    as the report writes it
 * @param limit    as the report writes it
 * @param relaxed  whether the wider limit for small and dispersed supply was applied
 */
public record WaterTest(@Nullable UUID id, LocalDate sampledOn, String standard, String indicator, @Nullable String value,
                        @Nullable String limit, boolean relaxed, @Nullable String laboratory, boolean passed) {
}
