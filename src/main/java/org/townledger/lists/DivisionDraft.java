package org.townledger.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A division as it is typed in; null where nothing was typed. @param parent the parent's code */
public record DivisionDraft(@Nullable String code, @Nullable String name, Division.@Nullable Level level,
                            @Nullable String parent, @Nullable LocalDate firstDay) {
}
