package org.townledger.cases;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.townledger.lists.SourceFile;
import org.townledger.workbook.SourceColumn;
import org.townledger.workbook.Target;

/**
 * An import that is being looked over: the file as it is understood, what it would do, and what has been decided.
 *
 * @param table    the sheet in view; the others go in with it
 * @param asked    every question that came up under this mapping, by row, so that answered ones can be answered anew
 * @param remember whether the mapping is kept for the next file
 * @param stale    whether the sheet in view must be read again under another mapping before anything is planned
 */
record ImportDraft(SourceFile file, SourceFile.Table table, List<ImportRow> rows, ImportChoices choices,
                   Map<String, Set<RowQuestion>> asked, boolean remember, boolean stale) {

    static ImportDraft of(SourceFile file) {
        return new ImportDraft(file, file.tables().getFirst(), List.of(), ImportChoices.NONE, Map.of(), true, false);
    }

    ImportDraft planned(List<ImportRow> newRows) {
        var questions = new LinkedHashMap<String, Set<RowQuestion>>();
        asked.forEach((row, known) -> questions.put(row, new LinkedHashSet<>(known)));
        newRows.forEach(row -> row.questions()
                .forEach(question -> questions.computeIfAbsent(row.key(), _ -> new LinkedHashSet<>()).add(question)));
        return new ImportDraft(file, table, List.copyOf(newRows), choices, questions, remember, false);
    }

    ImportDraft deciding(ImportChoices newChoices) {
        return new ImportDraft(file, table, rows, newChoices, asked, remember, stale);
    }

    ImportDraft remembering(boolean newRemember) {
        return new ImportDraft(file, table, rows, choices, asked, newRemember, stale);
    }

    ImportDraft viewing(SourceFile.Table newTable) {
        return new ImportDraft(file, newTable, rows, choices, asked, remember, stale);
    }

    /** Another mapping asks other questions. */
    ImportDraft mapping(SourceColumn source, Target target) {
        var changed = new SourceFile.Table(table.sheet(), table.header(), table.proposal(), table.mapping().with(source, target), table.content());
        return new ImportDraft(file.with(table, changed), changed, rows, choices, Map.of(), remember, true);
    }

    /** With every sheet read again under the mapping that it carries. */
    ImportDraft readAgain(UnaryOperator<SourceFile.Table> reading) {
        SourceFile fresh = file;
        SourceFile.Table inView = table;
        for (SourceFile.Table old : file.tables()) {
            SourceFile.Table read = reading.apply(old);
            fresh = fresh.with(old, read);
            inView = old == table ? read : inView;
        }
        return new ImportDraft(fresh, inView, rows, choices, asked, remember, false);
    }

    ImportStanding standing(ImportRow row) {
        return choices.standing(row);
    }

    /** The rows of the sheet in view. */
    List<ImportRow> inView() {
        String sheet = table.sheet().name() + "/";
        return rows.stream().filter(row -> row.key().startsWith(sheet)).toList();
    }

    long count(Set<ImportStanding> standings) {
        return rows.stream().filter(row -> standings.contains(standing(row))).count();
    }

    long goingIn() {
        return rows.stream().filter(row -> standing(row).goesIn()).count();
    }

    long stayingOut() {
        return rows.stream().filter(row -> standing(row).staysOut()).count();
    }

    List<ImportQuestion> questions() {
        return new ImportQuestions(this).all();
    }

    ImportAnswers answersForRun() {
        return choices.forRun(rows);
    }

    /** How many columns of the sheet in view go into one of the ledger's. */
    long mappedColumns() {
        return table.mapping().entries().stream().filter(entry -> entry.target() instanceof Target.ToColumn).count();
    }

    /** Columns that nobody knows and whose text goes into the notes. */
    List<SourceColumn> unknownColumns() {
        return table.proposal().columns().stream()
                .filter(proposed -> proposed.target() instanceof Target.AsNote)
                .map(proposed -> proposed.source())
                .filter(source -> !(targetOf(source) instanceof Target.ToColumn)).toList();
    }

    Target targetOf(SourceColumn source) {
        return table.mapping().entries().stream().filter(entry -> entry.source().equals(source)).findFirst().orElseThrow().target();
    }
}
