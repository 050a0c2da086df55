package org.townledger.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in the course of a case (办理经过).
 *
 * @param kind       an act's name, or {@code FOUND}, {@code NOTE} for what moves nothing
 * @param stateAfter the state that the step led to; null where it moved nothing
 * @param happenedOn the fact's own day, which may lie before the day of recording
 */
public record CaseStep(UUID id, UUID caseId, String kind, @Nullable CaseState stateAfter, LocalDate happenedOn,
                       String doneBy, @Nullable String note) {
}
