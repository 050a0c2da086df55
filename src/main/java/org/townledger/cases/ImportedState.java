package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.townledger.columns.RowValues;
import org.townledger.wording.Sentence;

/** In which state a row from a spreadsheet comes in. */
final class ImportedState<C> {

    private final Ledger<C> ledger;
    private final CaseColumns<C> columns;
    private final LedgerWords words;
    private final boolean isOurs;

    /** @param isOurs whether the workbook is an export of this office, whose states can be taken as they are */
    ImportedState(Ledger<C> ledger, CaseColumns<C> columns, LedgerWords words, boolean isOurs) {
        this.ledger = ledger;
        this.columns = columns;
        this.words = words;
        this.isOurs = isOurs;
    }

    /** What the row says of the closing that cannot be true. */
    List<RowPlan.Reason> contradictions(C subject, RowValues row) {
        if (Boolean.FALSE.equals(row.get(columns.closed)) && row.get(columns.closedOn) != null) {
            return List.of(new RowPlan.Reason("closed_on", Sentence.of("cases.import.openAndClosed")));
        }
        LocalDate found = ledger.file(subject).foundOn();
        return closed(subject, row).filter(day -> day.isBefore(found)).map(day -> List.of(
                new RowPlan.Reason("closed_on", Sentence.of("cases.import.closedBeforeFound", day, found)))).orElse(List.of());
    }

    /** The day on which the row says that the case was closed; its last one where it names none. */
    private Optional<LocalDate> closed(C subject, RowValues row) {
        CaseState said = row.get(columns.state);
        LocalDate closedOn = row.get(columns.closedOn);
        boolean closed = said == CaseState.CLOSED || Boolean.TRUE.equals(row.get(columns.closed))
                || said == null && row.get(columns.closed) == null && closedOn != null;
        return closed ? Optional.of(closedOn == null ? ledger.course(subject).getLast().day() : closedOn) : Optional.empty();
    }

    C of(C subject, RowValues row) {
        CaseFile file = ledger.file(subject);
        CaseState said = row.get(columns.state);
        Optional<LocalDate> closedOn = closed(subject, row);
        if (closedOn.isPresent()) {
            return ledger.with(subject, closed(subject, file, row, closedOn.get()));
        }
        if (said == CaseState.REOPENED) {
            LocalDate reopened = row.get(columns.reopenedOn);
            return ledger.with(subject, file.reopened(reopened == null ? file.foundOn() : reopened).dated(file.foundOn(), file.dueOn()));
        }
        return ledger.with(subject, file.in(said == null ? ledger.course(subject).getLast().state() : said));
    }

    private CaseFile closed(C subject, CaseFile file, RowValues row, LocalDate day) {
        boolean byOurRules = isOurs && Boolean.FALSE.equals(row.get(columns.closedInOldLedger));
        if (byOurRules) {
            String by = row.get(columns.closedBy);
            return file.closed(day, by == null ? "" : by, row.get(columns.closeBasis));
        }
        List<String> gaps = ledger.closingBlockers(subject, words).stream().map(blocker -> blocker.what().key()).toList();
        return file.closedInOldLedger(day, gaps);
    }
}
