package org.townledger.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.ImportTally;
import org.townledger.wording.Sentence;
import org.townledger.workbook.SourceRow;

/** What an import of the register would do, row by row; nothing has been changed. */
public final class RegisterImportPlan {

    /** What becomes of a row. */
    public enum Verdict { IMPORTED, CHANGED, UNCHANGED, REFUSED }

    /**
     * @param key       sheet and row, {@code sheet/row}
     * @param reasons   why the row stays out; empty where it goes in
     * @param questions what the clerk is asked to look at in a row that goes in
     * @param person    who came of it; null where it stays out
     */
    public record Row(String key, SourceRow source, String hash, int occurrence, Verdict verdict, List<Sentence> reasons,
                      List<Sentence> questions, @Nullable UUID person) {

        public Row {
            reasons = List.copyOf(reasons);
            questions = List.copyOf(questions);
        }
    }

    /** A household's rows and what they change. */
    record PlannedHousehold(List<Row> rows, HouseholdChange change) {
    }

    private final List<PlannedHousehold> households;

    RegisterImportPlan(List<PlannedHousehold> households) {
        this.households = List.copyOf(households);
    }

    List<PlannedHousehold> households() {
        return households;
    }

    /** In the order of the households' first rows. */
    public List<Row> rows() {
        return households.stream().flatMap(household -> household.rows().stream()).toList();
    }

    public ImportTally tally() {
        List<Row> rows = rows();
        int questions = rows.stream().mapToInt(row -> row.questions().size()).sum();
        return new ImportTally(rows.size(), count(rows, Verdict.IMPORTED), count(rows, Verdict.CHANGED),
                count(rows, Verdict.UNCHANGED), count(rows, Verdict.REFUSED), questions);
    }

    private static int count(List<Row> rows, Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }
}
