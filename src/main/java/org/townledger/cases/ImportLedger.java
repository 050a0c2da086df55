package org.townledger.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.ImportRowMark;
import org.townledger.lists.ImportRun;
import org.townledger.lists.ImportRunRepository;
import org.townledger.lists.ListRepository;
import org.townledger.lists.SourceFile;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;
import org.townledger.workbook.SourceRow;

/** Takes the rows of an old spreadsheet, or of a workbook that a village sent back, into a ledger: all in one transaction. */
public final class ImportLedger<C> {

    /** @param run under which the import stands in the list and can be undone */
    public record Imported<C>(ImportPlan<C> plan, UUID run) {
    }

    private final Store store;
    private final Ledger<C> ledger;
    private final CaseRepository cases;
    private final CaseNumberRepository numbers;
    private final ImportRunRepository runs;
    private final ListRepository lists;
    private final HouseholdLookup register;
    private final Wording wording;

    public ImportLedger(Store store, Ledger<C> ledger, CaseRepository cases, CaseNumberRepository numbers, ImportRunRepository runs,
                        ListRepository lists, HouseholdLookup register, Wording wording) {
        this.store = store;
        this.ledger = ledger;
        this.cases = cases;
        this.numbers = numbers;
        this.runs = runs;
        this.lists = lists;
        this.register = register;
        this.wording = wording;
    }

    /** What the import would do; nothing is changed. */
    public ImportPlan<C> plan(SourceFile file, ImportAnswers answers) {
        return store.read(tx -> plan(tx, file, answers));
    }

    /**
     * @param rowsDone is told how many rows are in
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; nothing was changed then
     */
    public Imported<C> run(String user, SourceFile file, ImportAnswers answers, IntConsumer rowsDone) {
        return store.write(new Act(user, "ImportLedger"), tx -> {
            ImportPlan<C> plan = plan(tx, file, answers);
            UUID run = tx.newId();
            runs.save(tx, new ImportRun(run, ledger.name().key(), file.fileName(), file.sha256(), tx.actId(), tx.now(),
                    user, plan.tally(), null, null));
            var years = new TreeSet<Integer>();
            int done = 0;
            // Cases that bring their numbers along come first, so that no other is given one of them.
            var rows = new ArrayList<>(plan.rows());
            rows.sort(Comparator.comparing(row -> !bringsItsNumber(row)));
            @Nullable Supplier<CaseNumber> free = null;
            for (RowPlan<C> row : rows) {
                if (free == null && !bringsItsNumber(row)) {
                    free = numbers.series(tx, ledger.name(), tx.today().getYear());
                }
                take(tx, run, row, free, years);
                if (Thread.currentThread().isInterrupted()) {
                    throw new java.util.concurrent.CancellationException();
                }
                rowsDone.accept(++done);
            }
            hang(tx, plan);
            voidGaps(tx, file, years);
            return new Imported<>(plan, run);
        });
    }

    /** What a row says of the whole, such as how often somebody went, counts once more when its parts are there. */
    private void hang(Transaction tx, ImportPlan<C> plan) {
        Set<UUID> got = SideRows.take(tx, ledger, plan.hanging());
        LedgerWords words = LedgerWords.of(tx, lists, wording);
        for (RowPlan<C> row : plan.rows()) {
            if (row.verdict() instanceof RowPlan.Verdict.Added<C>(C subject, boolean keepsNumber) && keepsNumber
                    && got.contains(ledger.file(subject).id())) {
                C hung = ledger.find(tx, ledger.file(subject).id()).orElseThrow();
                ledger.save(tx, ledger.filled(hung, row.source().values(), words));
            }
        }
    }

    private static boolean bringsItsNumber(RowPlan<?> row) {
        return row.verdict() instanceof RowPlan.Verdict.Added<?>(var _, boolean keepsNumber) && keepsNumber;
    }

    private ImportPlan<C> plan(Transaction tx, SourceFile file, ImportAnswers answers) {
        LedgerWords words = LedgerWords.of(tx, lists, wording);
        var planner = new RowPlanner<>(ledger, cases, numbers, runs, register, tx, words, answers, file.mark());
        var rows = new ArrayList<RowPlan<C>>();
        for (SourceFile.Table table : file.tables()) {
            for (SourceRow row : table.rows()) {
                rows.add(planner.plan(table, row));
            }
        }
        var side = new SideRows<>(ledger, cases, tx, words, rows);
        if (ledger.isOwnWorkbook(file.mark(), words)) {
            side.plan(file);
        }
        rows.addAll(side.refused());
        return new ImportPlan<>(rows, side.hanging());
    }

    private void take(Transaction tx, UUID run, RowPlan<C> row, @Nullable Supplier<CaseNumber> free, Set<Integer> yearsWithOwnNumbers) {
        switch (row.verdict()) {
            case RowPlan.Verdict.Added<C>(C subject, boolean keepsNumber) -> {
                C added = add(tx, subject, keepsNumber, free);
                CaseFile file = ledger.file(added);
                if (keepsNumber) {
                    yearsWithOwnNumbers.add(java.util.Objects.requireNonNull(file.number()).year());
                } else {
                    runs.remember(tx, new ImportRowMark(tx.newId(), run, ledger.name().key(), row.hash(), row.occurrence(),
                            row.source().rowNumber(), file.id()));
                }
            }
            case RowPlan.Verdict.Gathered<C>(UUID into, C newcomer) -> gather(tx, run, row, into, newcomer);
            case RowPlan.Verdict.Changed<C> changed -> {
                ledger.save(tx, changed.after());
                cases.addStep(tx, new CaseStep(tx.newId(), ledger.file(changed.after()).id(), "IMPORTED", null, tx.today(),
                        tx.user(), String.join(" ", changed.fields())));
            }
            case RowPlan.Verdict.Unchanged<C> _, RowPlan.Verdict.Refused<C> _ -> { }
        }
    }

    /** The case is read again: an earlier row of the file may have made or changed it. */
    private void gather(Transaction tx, UUID run, RowPlan<C> row, UUID into, C newcomer) {
        Gathering<C> gathering = ledger.gathering().orElseThrow();
        ledger.save(tx, gathering.joined(ledger.find(tx, into).orElseThrow(), newcomer));
        cases.addStep(tx, new CaseStep(tx.newId(), into, "GATHERED", null, tx.today(), tx.user(), null));
        runs.remember(tx, new ImportRowMark(tx.newId(), run, ledger.name().key(), row.hash(), row.occurrence(),
                row.source().rowNumber(), gathering.rowId(newcomer)));
    }

    private C add(Transaction tx, C subject, boolean keepsNumber, @Nullable Supplier<CaseNumber> free) {
        CaseFile file = ledger.file(subject);
        C numbered = keepsNumber ? subject
                : ledger.with(subject, file.numbered(java.util.Objects.requireNonNull(free).get()));
        ledger.save(tx, numbered);
        List<Ledger.Milestone> course = ledger.course(numbered);
        course.forEach(milestone -> cases.addStep(tx, new CaseStep(tx.newId(), file.id(), milestone.state().name(),
                milestone.state(), milestone.day(), tx.user(), null)));
        if (file.state() != course.getLast().state()) {
            cases.addStep(tx, new CaseStep(tx.newId(), file.id(), file.state().name(), file.state(),
                    file.reopenedOn() == null ? course.getLast().day() : file.reopenedOn(), tx.user(), null));
        }
        return numbered;
    }

    /** Cases that brought their numbers along may leave holes; every number is a case or voided with its reason. */
    private void voidGaps(Transaction tx, SourceFile file, Set<Integer> years) {
        for (int year : years) {
            for (int serial : numbers.gaps(tx, ledger.name(), year)) {
                numbers.voidOne(tx, ledger.name(), new CaseNumber(ledger.name().mark(), year, serial),
                        wording.say("cases.import.gap", file.fileName()));
            }
        }
    }
}
