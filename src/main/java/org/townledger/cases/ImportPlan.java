package org.townledger.cases;

import java.util.List;
import org.townledger.lists.ImportTally;

/** What an import would do, row by row; nothing has been changed. @param hanging what goes onto the cases from further sheets */
public record ImportPlan<C>(List<RowPlan<C>> rows, List<SideRows.Hanging<C, ?>> hanging) {

    public ImportPlan {
        rows = List.copyOf(rows);
        hanging = List.copyOf(hanging);
    }

    public ImportTally tally() {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        int refused = 0;
        for (RowPlan<C> row : rows) {
            switch (row.verdict()) {
                case RowPlan.Verdict.Added<C> _, RowPlan.Verdict.Gathered<C> _ -> added++;
                case RowPlan.Verdict.Changed<C> _ -> changed++;
                case RowPlan.Verdict.Unchanged<C> _ -> unchanged++;
                case RowPlan.Verdict.Refused<C> _ -> refused++;
            }
        }
        int questions = rows.stream().mapToInt(row -> row.questions().size()).sum();
        return new ImportTally(rows.size(), added, changed, unchanged, refused, questions);
    }
}
