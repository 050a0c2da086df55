package org.townledger.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.ImportJourney;
import org.townledger.cases.ImportRow;
import org.townledger.cases.RowPlan;
import org.townledger.cases.RowQuestion;
import org.townledger.columns.Column;
import org.townledger.lists.Divisions;
import org.townledger.lists.ImportRun;
import org.townledger.lists.ReadSource;
import org.townledger.lists.SourceFile;
import org.townledger.lists.VillageFound;
import org.townledger.people.CaseMention;
import org.townledger.people.ImportHouseholds;
import org.townledger.people.RegisterColumns;
import org.townledger.people.RegisterImportPlan;
import org.townledger.people.UndoHouseholdImport;
import org.townledger.wording.Sentence;
import org.townledger.workbook.SourceRow;
import org.townledger.workbook.SourceTable;

/** The import of an office's roll into the register, on the screen that the ledgers' imports use. */
final class RegisterJourney implements ImportJourney {

    private final Wiring wiring;
    private final String user;

    RegisterJourney(Wiring wiring, String user) {
        this.wiring = wiring;
        this.user = user;
    }

    @Override
    public String title() {
        return wiring.wording.say("app.nav.register");
    }

    @Override
    public List<Column<?, ?>> columns() {
        return List.copyOf(register().imported());
    }

    private RegisterColumns register() {
        return wiring.importHouseholds.columns();
    }

    @Override
    public ReadSource.Outcome read(Path file, IntConsumer rowsRead) {
        return wiring.sources.read(file, register().imported(), rowsRead);
    }

    @Override
    public SourceFile.Table readAgain(SourceFile.Table table) {
        return wiring.sources.remapped(table, table.mapping());
    }

    @Override
    public List<ImportRow> plan(SourceFile file, ImportAnswers answers) {
        Divisions divisions = wiring.store.read(wiring.lists::divisions);
        Column<?, String> village = register().village;
        return wiring.importHouseholds.plan(file, answers.villages()).rows().stream()
                .map(row -> shown(row, answers, divisions, village)).toList();
    }

    private static ImportRow shown(RegisterImportPlan.Row row, ImportAnswers answers, Divisions divisions, Column<?, String> village) {
        boolean leftOut = answers.leftOut().contains(row.key());
        var reasons = new ArrayList<RowPlan.Reason>();
        if (leftOut) {
            reasons.add(new RowPlan.Reason("", Sentence.of("cases.import.leftOut")));
        }
        row.reasons().forEach(reason -> reasons.add(new RowPlan.Reason(fieldOf(reason), reason)));
        return new ImportRow(row.key(), row.source(), leftOut ? ImportRow.Fate.REFUSED : fate(row.verdict()), reasons,
                questions(row, divisions, village), row.questions(), column -> text(row.source(), column), _ -> Optional.empty());
    }

    private static String fieldOf(Sentence reason) {
        return reason.key().startsWith("lists.village.") ? "village" : "";
    }

    private static ImportRow.Fate fate(RegisterImportPlan.Verdict verdict) {
        return switch (verdict) {
            case IMPORTED -> ImportRow.Fate.ADDED;
            case CHANGED -> ImportRow.Fate.CHANGED;
            case UNCHANGED -> ImportRow.Fate.UNCHANGED;
            case REFUSED -> ImportRow.Fate.REFUSED;
        };
    }

    private static List<RowQuestion> questions(RegisterImportPlan.Row row, Divisions divisions, Column<?, String> village) {
        boolean unclear = row.reasons().stream().anyMatch(reason -> reason.key().equals("lists.village.ambiguous"));
        String written = row.source().values().get(village);
        if (unclear && written != null && divisions.find(written) instanceof VillageFound.Ambiguous(String name, var candidates)) {
            return List.of(new RowQuestion.WhichVillage(name, candidates));
        }
        return List.of();
    }

    private static <C, V> String text(SourceRow row, Column<C, V> column) {
        V value = row.values().get(column);
        return value == null ? "" : column.type().text(value);
    }

    @Override
    public Done run(SourceFile file, ImportAnswers answers, boolean remember, IntConsumer rowsDone) {
        SourceFile taken = file;
        for (SourceFile.Table table : file.tables()) {
            taken = taken.with(table, without(table, answers));
            if (remember) {
                wiring.sources.remember(user, table);
            }
        }
        var imported = wiring.importHouseholds.run(user, taken, answers.villages(), rowsDone);
        wiring.linkCases.run(user);
        return new Done(imported.run(), imported.plan().tally(), null, null);
    }

    private static SourceFile.Table without(SourceFile.Table table, ImportAnswers answers) {
        List<SourceRow> rows = table.rows().stream()
                .filter(row -> !answers.leftOut().contains(table.sheet().name() + "/" + row.rowNumber())).toList();
        return new SourceFile.Table(table.sheet(), table.header(), table.proposal(), table.mapping(),
                new SourceTable(rows, table.content().skipped()));
    }

    @Override
    public Optional<Sentence> report(SourceFile file, ImportAnswers answers, Path target) {
        return new RegisterKind(wiring).reported(file, wiring.importHouseholds.plan(file, answers.villages()), target);
    }

    @Override
    public List<ImportRun> earlier() {
        return wiring.store.read(tx -> wiring.runs.runs(tx)).stream().filter(run -> run.kind().equals(ImportHouseholds.KIND)).toList();
    }

    @Override
    public Undo undo(UUID run) {
        return switch (wiring.undoHouseholds.run(user, run)) {
            case UndoHouseholdImport.Outcome.Undone(int households) -> new Undo.Undone(households);
            case UndoHouseholdImport.Outcome.ChangedSince(int rows) -> new Undo.Kept(Sentence.of("app.register.changedSince", rows));
            case UndoHouseholdImport.Outcome.HasCases(List<CaseMention> standing) -> new Undo.Kept(Sentence.of("app.register.hasCases",
                    standing.size(), standing.getFirst().number()));
            case UndoHouseholdImport.Outcome.AlreadyUndone _ -> new Undo.Kept(Sentence.of("app.register.alreadyUndone"));
        };
    }
}
