package org.townledger.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.townledger.columns.Column;
import org.townledger.wording.Sentence;
import org.townledger.workbook.SourceRow;

/**
 * One source row as the import screen shows it.
 *
 * @param key     sheet and row, {@code sheet/row}
 * @param reasons why it stays out; empty where it goes in
 * @param remarks what the clerk should know of a row that goes in: closed by the old ledger though three things are missing
 * @param text    what the program made of the cell, as it would stand in the ledger
 * @param before  what the ledger says now, where the row changes it
 */
public record ImportRow(String key, SourceRow source, Fate fate, List<RowPlan.Reason> reasons, List<RowQuestion> questions,
                        List<Sentence> remarks, Function<Column<?, ?>, String> text,
                        Function<Column<?, ?>, Optional<String>> before) {

    /** What becomes of a row if nothing more is decided. */
    public enum Fate { ADDED, CHANGED, UNCHANGED, REFUSED }

    public ImportRow {
        reasons = List.copyOf(reasons);
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
    }

    /** Whether nothing but an answer on the village keeps the row out. */
    boolean waitsForItsVillage() {
        return fate == Fate.REFUSED && questions.stream().anyMatch(RowQuestion.WhichVillage.class::isInstance)
                && reasons.stream().allMatch(reason -> reason.field().equals("village"));
    }
}
