package org.townledger.lists;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a division was called before. @param firstDay null where it always was, as far as is known */
public record FormerName(UUID id, String division, String name, @Nullable LocalDate firstDay, LocalDate lastDay) {
}
