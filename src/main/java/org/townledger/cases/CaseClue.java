package org.townledger.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/**
 * What was found outside a ledger and belongs on it, such as a child of school age who stands on no school roll.
 *
 * @param concerned whom the case is to concern, as the ledger calls a case: the head of household, the child, the patient
 * @param birthDate where the ID number does not tell it and somebody else did
 * @param foundOn   when it was found
 * @param origin    where it comes from, kept as the case's note
 */
public record CaseClue(Concerned concerned, @Nullable LocalDate birthDate, LocalDate foundOn, Sentence origin) {
}
