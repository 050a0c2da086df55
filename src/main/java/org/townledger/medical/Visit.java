package org.townledger.medical;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit of the family doctor. @param id null only while it has not been saved */
public record Visit(@Nullable UUID id, LocalDate on, @Nullable String by, @Nullable String finding) {
}
