package org.townledger.cases;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.townledger.columns.Column;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import org.townledger.workbook.CannotWrite;
import org.townledger.workbook.SheetPlan;
import org.townledger.workbook.WriteWorkbook;

/**
 * Writes a ledger out as a clean workbook that can be read in again. It remembers the journal's last entry, so that
 * when it comes back from a village the program can tell what was changed in it from what was changed here.
 */
public final class ExportLedger<C> {

    private final Store store;
    private final Ledger<C> ledger;
    private final ListRepository lists;
    private final WriteWorkbook workbooks;
    private final Wording wording;

    public ExportLedger(Store store, Ledger<C> ledger, ListRepository lists, WriteWorkbook workbooks, Wording wording) {
        this.store = store;
        this.ledger = ledger;
        this.lists = lists;
        this.workbooks = workbooks;
        this.wording = wording;
    }

    private record Prepared<C>(SheetPlan<C> plan, List<SheetPlan<?>> beside, Map<String, String> mark) {
    }

    /** With what hangs on the cases, each list a further sheet. @return why it was not written; empty where it was */
    public Optional<Sentence> run(CaseFilter filter, Path file) {
        return written(store.read(tx -> prepared(tx, filter, Set.of())), file);
    }

    /** The monthly workbook of a village: its open cases, with numbers and states that it cannot change, and nothing else. */
    public Optional<Sentence> forVillage(String village, Path file) {
        Prepared<C> prepared = store.read(tx -> prepared(tx, CaseFilter.ALL.inVillage(village).open(), ledger.keptFromVillages()));
        SheetPlan<C> plan = prepared.plan();
        for (Column<C, ?> column : plan.columns()) {
            plan = RowEdits.BY_ACTS.contains(column.field()) ? plan.locking(column) : plan;
        }
        return written(new Prepared<>(plan.withoutSpareRows(), List.of(), prepared.mark()), file);
    }

    private Optional<Sentence> written(Prepared<C> prepared, Path file) {
        try {
            workbooks.write(file, Stream.<SheetPlan<?>>concat(Stream.of(prepared.plan()), prepared.beside().stream()).toList(), prepared.mark());
            return Optional.empty();
        } catch (CannotWrite failed) {
            return Optional.of(failed.reason());
        }
    }

    private Prepared<C> prepared(Transaction tx, CaseFilter filter, Set<String> without) {
        LedgerWords words = LedgerWords.of(tx, lists, wording);
        List<Column<C, ?>> columns = ledger.columns(words).stream()
                .filter(column -> column.isOn(Column.Place.EXPORT) && !without.contains(column.field())).toList();
        String title = wording.say(ledger.name().key() + ".title");
        String office = words.divisions().officeName();
        String subtitle = wording.say("cases.export.subtitle", words.divisions().officeTitle(), tx.today());
        List<C> subjects = ledger.all(tx, filter);
        var plan = SheetPlan.of(title, office + title, subtitle, columns,
                subjects.stream().flatMap(subject -> ledger.rows(subject).stream()).toList());
        return new Prepared<>(plan, new SideSheets<>(ledger, words).of(subjects, subtitle), Map.of("office", words.divisions().office(), "ledger", ledger.name().key(),
                "sequence", Long.toString(tx.journalSequence()), "exported_at", Instant.from(tx.now()).toString()));
    }
}
