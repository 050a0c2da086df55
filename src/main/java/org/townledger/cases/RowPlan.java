package org.townledger.cases;

import java.util.List;
import java.util.UUID;
import org.townledger.wording.Sentence;
import org.townledger.workbook.SourceRow;

/**
 * What an import makes of one source row.
 *
 * @param key  sheet and row, {@code sheet/row}
 * @param hash by which the row is known when it comes again
 */
public record RowPlan<C>(String key, SourceRow source, String hash, int occurrence, Verdict<C> verdict, List<RowQuestion> questions) {

    /** What happens to the row. */
    public sealed interface Verdict<C> {

        /** A new case. @param keepsNumber whether it brings its number along */
        record Added<C>(C subject, boolean keepsNumber) implements Verdict<C> {
        }

        /** A further row of a case that gathers them; an earlier row of the same file may make that case. */
        record Gathered<C>(UUID into, C newcomer) implements Verdict<C> {
        }

        /** @param fields names of the columns that change */
        record Changed<C>(C before, C after, List<String> fields) implements Verdict<C> {

            public Changed {
                fields = List.copyOf(fields);
            }
        }

        record Unchanged<C>(UUID id) implements Verdict<C> {
        }

        /** The row stays out and goes into the report. */
        record Refused<C>(List<Reason> reasons) implements Verdict<C> {

            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /** @param field the column's field name; empty where the whole row is meant */
    public record Reason(String field, Sentence text) {
    }

    public RowPlan {
        questions = List.copyOf(questions);
    }

    public boolean isRefused() {
        return verdict instanceof Verdict.Refused<C>;
    }
}
