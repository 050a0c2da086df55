package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case is in every ledger: number, state, whom it concerns, its days. What the ledger adds stands beside it.
 *
 * @param number      null only while a new case has not been saved
 * @param foundOn     when the problem was found
 * @param dueOn       when it is to be settled
 * @param oldLedgerGaps what our rules would have asked for, where the old ledger had closed the case; message keys
 */
public record CaseFile(UUID id, String office, @Nullable CaseNumber number, CaseState state, Concerned concerned,
                       @Nullable String assignedTo, LocalDate foundOn, @Nullable LocalDate dueOn,
                       @Nullable LocalDate closedOn, @Nullable String closedBy, @Nullable String closeBasis,
                       @Nullable LocalDate reopenedOn, boolean closedInOldLedger, List<String> oldLedgerGaps,
                       @Nullable String note) {

    public CaseFile {
        oldLedgerGaps = List.copyOf(oldLedgerGaps);
        if (state == CaseState.CLOSED && closedOn == null) {
            throw new IllegalArgumentException("a closed case has the day of its closing");
        }
    }

    /** A case that has just been found. */
    public static CaseFile found(UUID id, String office, Concerned concerned, LocalDate foundOn) {
        return new CaseFile(id, office, null, CaseState.FOUND, concerned, null, foundOn, null, null, null, null, null,
                false, List.of(), null);
    }

    /** The number as text; empty while the case has none. */
    public String numberText() {
        return number == null ? "" : number.text();
    }

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && dueOn != null && dueOn.isBefore(today);
    }

    public CaseFile numbered(CaseNumber newNumber) {
        return new CaseFile(id, office, newNumber, state, concerned, assignedTo, foundOn, dueOn, closedOn, closedBy,
                closeBasis, reopenedOn, closedInOldLedger, oldLedgerGaps, note);
    }

    public CaseFile in(CaseState newState) {
        return new CaseFile(id, office, number, newState, concerned, assignedTo, foundOn, dueOn, closedOn, closedBy,
                closeBasis, reopenedOn, closedInOldLedger, oldLedgerGaps, note);
    }

    public CaseFile closed(LocalDate day, String by, @Nullable String basis) {
        return new CaseFile(id, office, number, CaseState.CLOSED, concerned, assignedTo, foundOn, dueOn, day, by,
                basis, reopenedOn, false, List.of(), note);
    }

    /** Closed before this program knew of it. @param gaps what our rules would have asked for */
    public CaseFile closedInOldLedger(LocalDate day, List<String> gaps) {
        return new CaseFile(id, office, number, CaseState.CLOSED, concerned, assignedTo, foundOn, dueOn, day, closedBy,
                closeBasis, reopenedOn, true, gaps, note);
    }

    public CaseFile reopened(LocalDate day) {
        return new CaseFile(id, office, number, CaseState.REOPENED, concerned, assignedTo, foundOn, null, null, null,
                null, day, false, List.of(), note);
    }

    /** The case before its closing, in an earlier state. */
    public CaseFile notClosed(CaseState earlier) {
        return new CaseFile(id, office, number, earlier, concerned, assignedTo, foundOn, dueOn, null, null, null,
                reopenedOn, false, List.of(), note);
    }

    /** The case before it was reopened. */
    public CaseFile reopenedLater() {
        return new CaseFile(id, office, number, state, concerned, assignedTo, foundOn, dueOn, closedOn, closedBy,
                closeBasis, null, closedInOldLedger, oldLedgerGaps, note);
    }

    public CaseFile concerning(Concerned newConcerned) {
        return new CaseFile(id, office, number, state, newConcerned, assignedTo, foundOn, dueOn, closedOn, closedBy,
                closeBasis, reopenedOn, closedInOldLedger, oldLedgerGaps, note);
    }

    public CaseFile assigned(@Nullable String to) {
        return new CaseFile(id, office, number, state, concerned, to, foundOn, dueOn, closedOn, closedBy,
                closeBasis, reopenedOn, closedInOldLedger, oldLedgerGaps, note);
    }

    public CaseFile dated(LocalDate newFoundOn, @Nullable LocalDate newDueOn) {
        return new CaseFile(id, office, number, state, concerned, assignedTo, newFoundOn, newDueOn, closedOn, closedBy,
                closeBasis, reopenedOn, closedInOldLedger, oldLedgerGaps, note);
    }

    public CaseFile noted(@Nullable String newNote) {
        return new CaseFile(id, office, number, state, concerned, assignedTo, foundOn, dueOn, closedOn, closedBy,
                closeBasis, reopenedOn, closedInOldLedger, oldLedgerGaps, newNote);
    }
}
