package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import org.townledger.columns.RowValues;

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

    C of(C subject, RowValues row) {
        CaseFile file = ledger.file(subject);
        CaseState said = row.get(columns.state);
        LocalDate closedOn = row.get(columns.closedOn);
        boolean closed = said == CaseState.CLOSED || Boolean.TRUE.equals(row.get(columns.closed))
                || said == null && row.get(columns.closed) == null && closedOn != null;
        if (closed) {
            LocalDate day = closedOn == null ? ledger.course(subject).getLast().day() : closedOn;
            return ledger.with(subject, closed(subject, file, row, day));
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
