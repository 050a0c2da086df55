package org.townledger.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;
import org.townledger.lists.SourceFile;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.workbook.HeaderFinder;
import org.townledger.workbook.MappingProposal;
import org.townledger.workbook.SourceRow;
import org.townledger.workbook.SourceSheet;
import org.townledger.workbook.TableReader;

/**
 * What becomes of the further sheets of the office's own workbook. A row that the case has already changes nothing; what
 * is new hangs itself on its case, which the same workbook may bring along.
 */
final class SideRows<C> {

    /** Rows of a sheet to be hung on one case. */
    record Hanging<C, R>(UUID caseId, SideTable<C, R> table, List<R> rows) {

        boolean take(Transaction tx, Ledger<C> ledger) {
            return table.adds().to(tx, ledger.find(tx, caseId).orElseThrow(), rows);
        }
    }

    private final Ledger<C> ledger;
    private final CaseRepository cases;
    private final Transaction tx;
    private final LedgerWords words;
    private final Map<String, C> brought = new HashMap<>();
    private final List<Hanging<C, ?>> hanging = new ArrayList<>();
    private final List<RowPlan<C>> refused = new ArrayList<>();

    /** @param rows of the workbook's first sheet, some of which bring their cases along */
    SideRows(Ledger<C> ledger, CaseRepository cases, Transaction tx, LedgerWords words, List<RowPlan<C>> rows) {
        this.ledger = ledger;
        this.cases = cases;
        this.tx = tx;
        this.words = words;
        for (RowPlan<C> row : rows) {
            if (row.verdict() instanceof RowPlan.Verdict.Added<C>(C subject, boolean keepsNumber) && keepsNumber) {
                brought.put(ledger.file(subject).numberText(), subject);
            }
        }
    }

    void plan(SourceFile file) {
        for (SideTable<C, ?> table : ledger.sideTables(words)) {
            file.others().stream().filter(sheet -> sheet.name().equals(table.title())).findFirst().ifPresent(sheet -> plan(table, sheet));
        }
    }

    /** What is to be added, in the order of the sheets. */
    List<Hanging<C, ?>> hanging() {
        return hanging;
    }

    /** What stays out, for the report. */
    List<RowPlan<C>> refused() {
        return refused;
    }

    private <R> void plan(SideTable<C, R> table, SourceSheet sheet) {
        List<Column<SideSheets.Hanging<R>, ?>> columns = new SideSheets<>(ledger, words).columns(table);
        new HeaderFinder(columns).find(sheet).ifPresent(header -> {
            var mapping = MappingProposal.propose(header, columns).mapping();
            // How many of the same the case has that no row of the sheet has claimed yet.
            var unclaimed = new HashMap<UUID, Map<String, Integer>>();
            var added = new LinkedHashMap<UUID, List<R>>();
            for (SourceRow row : new TableReader().read(sheet, header, mapping).rows()) {
                Optional<Sentence> reason = plan(table, row.values(), columns.getFirst(), unclaimed, added);
                reason.ifPresent(why -> refused.add(new RowPlan<>(sheet.name() + "/" + row.rowNumber(), row, "", 1,
                        new RowPlan.Verdict.Refused<>(List.of(new RowPlan.Reason("", why))), List.of())));
            }
            added.forEach((id, rows) -> hanging.add(new Hanging<>(id, table, List.copyOf(rows))));
        });
    }

    /** @return why the row stays out */
    private <R> Optional<Sentence> plan(SideTable<C, R> table, RowValues cells, Column<?, ?> number,
                                        Map<UUID, Map<String, Integer>> unclaimed, Map<UUID, List<R>> added) {
        String written = cells.raw(number).shown();
        C subject = subject(written);
        if (subject == null) {
            return Optional.of(Sentence.of("cases.side.noCase", table.title(), written));
        }
        if (!cells.problems().isEmpty()) {
            return Optional.of(Sentence.of("cases.side.unreadable", table.title(), cells.problems().getFirst().column().heading()));
        }
        UUID id = ledger.file(subject).id();
        Map<String, Integer> left = unclaimed.computeIfAbsent(id, _ -> standing(table, subject));
        if (left.merge(table.known(cells), -1, Integer::sum) >= 0) {
            return Optional.empty();
        }
        if (!isBrought(subject) && !ledger.file(subject).state().isOpen() && !table.afterClosing()) {
            return Optional.of(Sentence.of("cases.save.closed", written));
        }
        Optional<R> row = table.reads().row(subject, cells, tx::newId);
        row.ifPresent(read -> added.computeIfAbsent(id, _ -> new ArrayList<>()).add(read));
        return row.isPresent() ? Optional.empty() : Optional.of(Sentence.of("cases.side.incomplete", table.title()));
    }

    private <R> Map<String, Integer> standing(SideTable<C, R> table, C subject) {
        var counted = new HashMap<String, Integer>();
        if (!isBrought(subject)) {
            table.rows().apply(subject).forEach(row -> counted.merge(table.known(row), 1, Integer::sum));
        }
        return counted;
    }

    private boolean isBrought(C subject) {
        return brought.containsKey(ledger.file(subject).numberText());
    }

    private @Nullable C subject(String written) {
        Optional<CaseNumber> number = CaseNumber.of(written).filter(found -> found.mark().equals(ledger.name().mark()));
        if (number.isEmpty()) {
            return null;
        }
        C along = brought.get(number.get().text());
        return along != null ? along : cases.idOf(tx, ledger.name(), number.get()).flatMap(id -> ledger.find(tx, id)).orElse(null);
    }

    /** Hangs everything on its case. @return the cases that were brought along and have got something */
    static <C> Set<UUID> take(Transaction tx, Ledger<C> ledger, List<Hanging<C, ?>> rows) {
        var got = new LinkedHashSet<UUID>();
        for (Hanging<C, ?> row : rows) {
            if (row.take(tx, ledger)) {
                got.add(row.caseId());
            }
        }
        return got;
    }
}
