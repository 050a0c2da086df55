package org.townledger.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Column;
import org.townledger.workbook.SheetPlan;

/** What hangs on a ledger's cases, as further sheets of its workbook. */
final class SideSheets<C> {

    static final String NUMBER = "case_number";

    /** A row with the case that it hangs on. @param whom for whoever reads the sheet; it is not read back */
    record Hanging<R>(String number, String whom, R row) {
    }

    private final Ledger<C> ledger;
    private final LedgerWords words;

    SideSheets(Ledger<C> ledger, LedgerWords words) {
        this.ledger = ledger;
        this.words = words;
    }

    /** Lists that are empty have no sheet. */
    List<SheetPlan<?>> of(List<C> subjects, String subtitle) {
        var sheets = new ArrayList<SheetPlan<?>>();
        for (SideTable<C, ?> table : ledger.sideTables(words)) {
            add(sheets, table, subjects, subtitle);
        }
        return sheets;
    }

    private <R> void add(List<SheetPlan<?>> sheets, SideTable<C, R> table, List<C> subjects, String subtitle) {
        List<Hanging<R>> rows = subjects.stream().flatMap(subject -> table.rows().apply(subject).stream().map(row ->
                new Hanging<>(ledger.file(subject).numberText(), ledger.file(subject).concerned().head(), row))).toList();
        if (!rows.isEmpty()) {
            sheets.add(SheetPlan.of(table.title(), table.title(), subtitle, columns(table), rows).withoutSpareRows());
        }
    }

    <R> List<Column<Hanging<R>, ?>> columns(SideTable<C, R> table) {
        Column<C, String> head = ledger.shared(words).head;
        return Stream.<Column<Hanging<R>, ?>>concat(
                Stream.of(Column.<Hanging<R>, String>of(NUMBER, "编号", CellTypes.TEXT, Hanging::number).wide(26),
                        Column.<Hanging<R>, String>of("whom", head.heading(), CellTypes.NAME, Hanging::whom).wide(20)),
                table.columns().stream().map(SideSheets::hanging)).toList();
    }

    private static <R, V> Column<Hanging<R>, V> hanging(Column<R, V> column) {
        return Column.<Hanging<R>, V>of(column.field(), column.heading(), column.type(), hanging -> column.value().apply(hanging.row()))
                .wide(column.paperWidth());
    }
}
