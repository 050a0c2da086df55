package org.townledger.cases;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;

/**
 * Tells what a workbook that went out and came back really changed: a field that still says what it said when it went
 * out is no edit, and one that the clerk has changed since is a question.
 */
final class RowEdits<C> {

    /** What only acts decide, never a cell. */
    static final Set<String> BY_ACTS = Set.of("case_number", "state", "closed", "closed_on", "closed_by",
            "close_basis", "reopened_on", "closed_in_old_ledger");

    private final Ledger<C> ledger;
    private final List<Column<C, ?>> columns;
    private final LedgerWords words;
    private final ImportAnswers answers;

    RowEdits(Ledger<C> ledger, List<Column<C, ?>> columns, LedgerWords words, ImportAnswers answers) {
        this.ledger = ledger;
        this.columns = columns;
        this.words = words;
        this.answers = answers;
    }

    /**
     * @param sentOut the case as it stood when the workbook went out; null where nobody knows
     * @return the row with nothing in it but edits that count
     */
    RowValues of(RowValues row, C stored, @Nullable C sentOut, List<RowQuestion> questions) {
        C wanted = ledger.filled(stored, row, words);
        RowValues edits = row;
        for (Column<C, ?> column : columns) {
            if (row.isMapped(column) && !counts(column, stored, sentOut, wanted, row, questions)) {
                edits = edits.without(column);
            }
        }
        return edits;
    }

    private boolean counts(Column<C, ?> column, C stored, @Nullable C sentOut, C wanted, RowValues row, List<RowQuestion> questions) {
        String source = column.plainOf(wanted);
        String now = column.plainOf(stored);
        if (BY_ACTS.contains(column.field()) || source.equals(now)) {
            return false;
        }
        if (sentOut == null) {
            // Without knowing what went out, a blank cell may only be one that nobody filled in.
            return row.get(column) != null;
        }
        String then = column.plainOf(sentOut);
        if (source.equals(then)) {
            return false;
        }
        if (now.equals(then)) {
            return true;
        }
        String number = ledger.file(stored).numberText();
        if (answers.fromSource().contains(ImportAnswers.conflictKey(number, column.field()))) {
            return true;
        }
        questions.add(new RowQuestion.WhichValue(number, column.field(), column.heading(), column.textOf(stored), column.textOf(wanted)));
        return false;
    }
}
