package org.townledger.schooling;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A look after a return (回访): whether the child was in school. @param by who looked */
public record SchoolCheck(UUID id, LocalDate day, boolean inSchool, String by, @Nullable String note, String recordedBy) {
}
