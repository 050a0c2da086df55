package org.townledger.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.townledger.columns.Column;
import org.townledger.columns.Reading;
import org.townledger.columns.RowValues;
import org.townledger.store.TextLengths;
import org.townledger.store.Transaction;

/**
 * A list that hangs on a ledger's cases: a further sheet of the office's own workbook, with the case's number as its key.
 *
 * @param title        on the sheet's tab, by which it is known when it comes back
 * @param columns      of a row, whatever case it hangs on
 * @param rows         of a case
 * @param reads        a row from its cells
 * @param adds         hangs rows on a case
 * @param afterClosing whether it goes on after the case is closed
 * @param <C>          the ledger's case
 * @param <R>          a row
 */
public record SideTable<C, R>(String title, List<Column<R, ?>> columns, Function<C, List<R>> rows, Reads<C, R> reads, Adds<C, R> adds,
                              boolean afterClosing) {

    /** @param <R> a row */
    @FunctionalInterface
    public interface Reads<C, R> {

        /** Empty where the cells lack what every row needs. */
        Optional<R> row(C subject, RowValues cells, Supplier<UUID> ids);
    }

    /** @param <R> a row */
    @FunctionalInterface
    public interface Adds<C, R> {

        /** @param rows in the order of the sheet @return whether any was added; what is numbered stands once */
        boolean to(Transaction tx, C subject, List<R> rows);
    }

    public SideTable {
        columns = List.copyOf(columns);
    }

    /** With columns from which nothing is read that does not fit where it is kept. */
    public SideTable<C, R> fitting(TextLengths texts) {
        return new SideTable<>(title, texts.bound(columns), rows, reads, adds, afterClosing);
    }

    /** By what a row is known: all that it says, as it reads when it has been in a workbook. */
    String known(R row) {
        return columns.stream().map(column -> plain(column, row)).collect(Collectors.joining("\t"));
    }

    /** The same of a sheet's row. */
    String known(RowValues cells) {
        return columns.stream().map(column -> plainOf(column, cells)).collect(Collectors.joining("\t"));
    }

    private static <R, V> String plain(Column<R, V> column, R row) {
        return text(column, column.type().read(column.cellOf(row)));
    }

    private static <R, V> String plainOf(Column<R, V> column, RowValues cells) {
        return text(column, cells.reading(column));
    }

    private static <V> String text(Column<?, V> column, Reading<V> reading) {
        return reading instanceof Reading.Value<V>(V value) ? column.type().plain(value) : "";
    }
}
