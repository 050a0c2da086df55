package org.townledger.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.workbook.OpenWorkbook;
import org.townledger.workbook.Opening;

/** Takes in divisions from a CSV file or a workbook: adds what is new, renames as of today what is called otherwise. */
public final class ImportDivisions {

    /** What came of it. */
    public sealed interface Outcome {

        /** @param complaints rows that were not taken, the others were */
        record Taken(int added, int renamed, int unchanged, List<RowComplaint> complaints) implements Outcome {

            public Taken {
                complaints = List.copyOf(complaints);
            }
        }

        /** Nothing was changed. */
        record Refused(Sentence reason) implements Outcome {
        }
    }

    /** @param row as the file counts, from 1 */
    public record RowComplaint(int row, Sentence says) {
    }

    private final Store store;
    private final ListRepository lists;

    public ImportDivisions(Store store, ListRepository lists) {
        this.store = store;
        this.lists = lists;
    }

    public Outcome run(String user, Path file) {
        return switch (new OpenWorkbook().open(file)) {
            case Opening.Refused refused -> new Outcome.Refused(refused.reason());
            case Opening.Opened(var workbook) -> {
                Optional<List<DivisionRows.Row>> rows = workbook.sheets().stream().flatMap(sheet -> DivisionRows.in(sheet).stream()).findFirst();
                yield rows.isEmpty() ? new Outcome.Refused(Sentence.of("lists.division.noHeader", workbook.fileName()))
                        : store.write(new Act(user, "ImportDivisions"), tx -> take(tx, rows.get()));
            }
        };
    }

    private Outcome take(Transaction tx, List<DivisionRows.Row> rows) {
        Divisions before = lists.divisions(tx);
        Map<String, Division> known = new LinkedHashMap<>(before.all());
        var complaints = new ArrayList<RowComplaint>();
        int added = 0;
        int renamed = 0;
        int unchanged = 0;
        // A parent's code sorts before its children's, wherever it stands in the file.
        for (DivisionRows.Row row : rows.stream().sorted(Comparator.comparing(DivisionRows.Row::sortKey)).toList()) {
            DivisionDraft draft = row.draft();
            Division stored = draft.code() == null ? null : known.get(draft.code());
            List<FieldComplaint> wrong;
            if (stored == null) {
                wrong = DivisionRules.adding(known, draft);
                if (wrong.isEmpty()) {
                    keep(tx, known, SaveDivision.made(draft));
                    added++;
                }
            } else if (stored.name().equals(draft.name())) {
                wrong = List.of();
                unchanged++;
            } else {
                wrong = DivisionRules.renaming(known, stored, before.namedSince(stored), draft.name(), tx.today(), tx.today());
                if (wrong.isEmpty()) {
                    lists.save(tx, new FormerName(tx.newId(), stored.code(), stored.name(), before.namedSince(stored), tx.today().minusDays(1)));
                    keep(tx, known, stored.named(String.valueOf(draft.name())));
                    renamed++;
                }
            }
            wrong.stream().limit(1).forEach(complaint -> complaints.add(new RowComplaint(row.number(), complaint.says())));
        }
        complaints.sort(Comparator.comparingInt(RowComplaint::row));
        return new Outcome.Taken(added, renamed, unchanged, complaints);
    }

    private void keep(Transaction tx, Map<String, Division> known, Division division) {
        lists.save(tx, division);
        known.put(division.code(), division);
    }
}
