package org.townledger.cases;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.townledger.columns.Column;
import org.townledger.columns.Column.Place;
import org.townledger.columns.Reading;
import org.townledger.columns.RowValues;
import org.townledger.identity.IdNumber;
import org.townledger.lists.ImportRowMark;
import org.townledger.lists.ImportRun;
import org.townledger.lists.ImportRunRepository;
import org.townledger.lists.ListRepository;
import org.townledger.lists.ReadSource;
import org.townledger.lists.SourceFile;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** A ledger's import as its screen drives it. */
public final class ImportIntoLedger<C> implements ImportJourney {

    private final Store store;
    private final String user;
    private final Ledger<C> ledger;
    private final ReadSource sources;
    private final ImportLedger<C> imports;
    private final UndoImport<C> undo;
    private final ReportImport reports;
    private final ImportRunRepository runs;
    private final ListRepository lists;
    private final Wording wording;

    public ImportIntoLedger(Store store, String user, Ledger<C> ledger, ReadSource sources, ImportLedger<C> imports,
                            UndoImport<C> undo, ReportImport reports, ImportRunRepository runs, ListRepository lists, Wording wording) {
        this.store = store;
        this.user = user;
        this.ledger = ledger;
        this.sources = sources;
        this.imports = imports;
        this.undo = undo;
        this.reports = reports;
        this.runs = runs;
        this.lists = lists;
        this.wording = wording;
    }

    @Override
    public String title() {
        return wording.say(ledger.name().key() + ".title");
    }

    @Override
    public List<Column<?, ?>> columns() {
        return words().stream().filter(column -> column.isOn(Place.IMPORT)).<Column<?, ?>>map(column -> column).toList();
    }

    private List<Column<C, ?>> words() {
        return store.read(tx -> ledger.columns(LedgerWords.of(tx, lists, wording)));
    }

    @Override
    public ReadSource.Outcome read(Path file, IntConsumer rowsRead) {
        return sources.read(file, columns(), rowsRead);
    }

    @Override
    public SourceFile.Table readAgain(SourceFile.Table table) {
        return sources.remapped(table, table.mapping());
    }

    @Override
    public List<ImportRow> plan(SourceFile file, ImportAnswers answers) {
        var byField = new HashMap<String, Column<C, ?>>();
        words().forEach(column -> byField.put(column.field(), column));
        return imports.plan(file, answers).rows().stream().map(row -> row(row, byField)).toList();
    }

    private ImportRow row(RowPlan<C> row, Map<String, Column<C, ?>> byField) {
        Function<Column<?, ?>, String> written = column -> written(row.source().values(), column);
        return switch (row.verdict()) {
            case RowPlan.Verdict.Added<C>(C subject, boolean _) -> row(row, ImportRow.Fate.ADDED, List.of(), closedInOldLedger(subject),
                    column -> known(byField, subject, column).filter(text -> !text.isEmpty()).orElseGet(() -> written.apply(column)),
                    _ -> Optional.empty());
            case RowPlan.Verdict.Gathered<C>(UUID _, C newcomer) -> row(row, ImportRow.Fate.ADDED, List.of(), List.of(),
                    column -> known(byField, newcomer, column).filter(text -> !text.isEmpty()).orElseGet(() -> written.apply(column)),
                    _ -> Optional.empty());
            case RowPlan.Verdict.Changed<C>(C before, C after, List<String> fields) -> row(row, ImportRow.Fate.CHANGED, List.of(), List.of(),
                    column -> known(byField, after, column).orElseGet(() -> written.apply(column)),
                    column -> fields.contains(column.field()) ? known(byField, before, column) : Optional.empty());
            case RowPlan.Verdict.Unchanged<C> _ -> row(row, ImportRow.Fate.UNCHANGED, List.of(), List.of(), written, _ -> Optional.empty());
            case RowPlan.Verdict.Refused<C>(List<RowPlan.Reason> reasons) ->
                    row(row, ImportRow.Fate.REFUSED, reasons, List.of(), written, _ -> Optional.empty());
        };
    }

    private ImportRow row(RowPlan<C> row, ImportRow.Fate fate, List<RowPlan.Reason> reasons, List<Sentence> remarks,
                          Function<Column<?, ?>, String> text, Function<Column<?, ?>, Optional<String>> before) {
        return new ImportRow(row.key(), row.source(), fate, reasons, row.questions(), remarks, text, before);
    }

    private List<Sentence> closedInOldLedger(C subject) {
        CaseFile file = ledger.file(subject);
        if (!file.closedInOldLedger()) {
            return List.of();
        }
        int gaps = file.oldLedgerGaps().size();
        return List.of(gaps == 0 ? Sentence.of("cases.imports.closedInOldLedger")
                : Sentence.of("cases.imports.closedWithGaps", gaps));
    }

    private static <C> Optional<String> known(Map<String, Column<C, ?>> byField, C subject, Column<?, ?> column) {
        return Optional.ofNullable(byField.get(column.field())).map(own -> shown(own, subject));
    }

    private static <C, V> String shown(Column<C, V> column, C subject) {
        return column.value().apply(subject) instanceof IdNumber number ? number.masked() : column.textOf(subject);
    }

    private static <C, V> String written(RowValues row, Column<C, V> column) {
        return row.reading(column) instanceof Reading.Value<V>(V value)
                ? value instanceof IdNumber number ? number.masked() : column.type().text(value) : "";
    }

    @Override
    public Done run(SourceFile file, ImportAnswers answers, boolean remember, IntConsumer rowsDone) {
        ImportLedger.Imported<C> imported = imports.run(user, file, answers, rowsDone);
        if (remember) {
            file.tables().forEach(table -> sources.remember(user, table));
        }
        return store.read(tx -> {
            List<String> numbers = Stream.concat(
                    imported.plan().rows().stream().flatMap(row -> broughtAlong(row).stream()),
                    runs.rowsOf(tx, imported.run()).stream().map(ImportRowMark::subject)
                            .flatMap(id -> ledger.find(tx, id).stream()).map(subject -> ledger.file(subject).numberText())).sorted().toList();
            return new Done(imported.run(), imported.plan().tally(), numbers.isEmpty() ? null : numbers.getFirst(),
                    numbers.isEmpty() ? null : numbers.getLast());
        });
    }

    private Optional<String> broughtAlong(RowPlan<C> row) {
        return row.verdict() instanceof RowPlan.Verdict.Added<C>(C subject, boolean keepsNumber) && keepsNumber
                ? Optional.of(ledger.file(subject).numberText()) : Optional.empty();
    }

    @Override
    public Optional<Sentence> report(SourceFile file, ImportAnswers answers, Path target) {
        return reports.run(file, imports.plan(file, answers), target);
    }

    @Override
    public List<ImportRun> earlier() {
        return store.read(runs::runs).stream().filter(run -> run.kind().equals(ledger.name().key())).toList();
    }

    @Override
    public Undo undo(UUID run) {
        return switch (undo.run(user, run)) {
            case UndoImport.Outcome.Undone(int withdrawn) -> new Undo.Undone(withdrawn);
            case UndoImport.Outcome.AlreadyUndone() -> new Undo.Kept(Sentence.of("cases.imports.undo.already"));
            case UndoImport.Outcome.ChangedSince(List<String> numbers) ->
                    new Undo.Kept(Sentence.of("cases.imports.undo.changed", numbers.size(), String.join("、", numbers.stream().limit(5).toList())));
        };
    }
}
