package org.townledger.schooling;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it was issued; printed again it says the same.
 *
 * @param number   for instance 敖教督〔2026〕1号, counted by kind and year
 * @param title    for instance 督促入学通知书
 * @param complyBy the day that it sets; null for an approval
 * @param body     its paragraphs, parted by line breaks
 * @param voided   null while it stands
 */
public record Notice(UUID id, UUID caseId, NoticeKind kind, String number, String title, int year, int serial,
                     LocalDate issuedOn, @Nullable LocalDate complyBy, String addressee, String body, String issuedBy, @Nullable Voided voided) {

    /** A notice that was withdrawn keeps its number. */
    public record Voided(LocalDate on, String reason) {
    }

    public boolean stands() {
        return voided == null;
    }

    Notice withdrawn(LocalDate day, String reason) {
        return new Notice(id, caseId, kind, number, title, year, serial, issuedOn, complyBy, addressee, body, issuedBy, new Voided(day, reason));
    }
}
