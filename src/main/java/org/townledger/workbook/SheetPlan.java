package org.townledger.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.townledger.columns.Column;

/**
 * One sheet to be written.
 *
 * @param name     on the sheet's tab
 * @param title    merged over the table's width; empty for none
 * @param subtitle office and date, below the title; empty for none
 * @param columns  in their order; what a column is, its type decides
 * @param locked   fields of columns that whoever fills in the workbook cannot change; with any of them the sheet is
 *                 protected, against slips and not against people: the password is {@link #PASSWORD}
 * @param spare    how many empty rows below the last carry drop-downs and formats
 */
public record SheetPlan<C>(String name, String title, String subtitle, List<Column<C, ?>> columns, List<C> rows,
                           Set<String> locked, int spare) {

    public static final String PASSWORD = "0000";

    private static final int USUAL_SPARE = 200;

    public SheetPlan {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a sheet needs columns");
        }
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        locked = Set.copyOf(locked);
    }

    public static <C> SheetPlan<C> of(String name, String title, String subtitle, List<Column<C, ?>> columns, List<C> rows) {
        return new SheetPlan<>(name, title, subtitle, columns, rows, Set.of(), USUAL_SPARE);
    }

    public SheetPlan<C> locking(Column<?, ?> first, Column<?, ?>... others) {
        var fields = new HashSet<>(locked);
        fields.add(first.field());
        List.of(others).forEach(column -> fields.add(column.field()));
        return new SheetPlan<>(name, title, subtitle, columns, rows, fields, spare);
    }

    /** For a sheet that is only handed out, with no room for new rows. */
    public SheetPlan<C> withoutSpareRows() {
        return new SheetPlan<>(name, title, subtitle, columns, rows, locked, 0);
    }
}
