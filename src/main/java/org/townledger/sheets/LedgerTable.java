package org.townledger.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.townledger.columns.CellType.Shape;
import org.townledger.columns.Column;
import org.townledger.sheets.Pen.Align;
import org.townledger.wording.Wording;

/** A ledger's columns and rows as texts: the running number in front, the sums below. */
record LedgerTable(List<TableColumn> columns, List<List<String>> rows, int totals) {

    private static final double NUMBER_WIDTH = 9;
    private static final int UNCLEAR_ALONE = 2;

    static <C> LedgerTable of(LedgerSheet<C> sheet, Wording wording) {
        var columns = new ArrayList<TableColumn>();
        columns.add(new TableColumn("", wording.say("sheets.paper.number"), NUMBER_WIDTH, Align.CENTRE));
        for (Column<C, ?> column : sheet.columns()) {
            columns.add(new TableColumn(column.group(), heading(column, sheet.columns()), column.paperWidth(),
                    align(column.type().shape())));
        }
        var rows = new ArrayList<List<String>>();
        for (C row : sheet.rows()) {
            var texts = new ArrayList<String>();
            texts.add(Integer.toString(rows.size() + 1));
            sheet.columns().forEach(column -> texts.add(Printable.of(column.textOf(row))));
            rows.add(texts);
        }
        if (!rows.isEmpty()) {
            rows.add(totals(sheet, wording));
        }
        return new LedgerTable(columns, rows, rows.isEmpty() ? 0 : 1);
    }

    /** A column alone in its group has no group above it: a heading as short as 日期 then names the group itself. */
    private static <C> String heading(Column<C, ?> column, List<Column<C, ?>> all) {
        int at = all.indexOf(column);
        boolean alone = (at == 0 || !all.get(at - 1).group().equals(column.group()))
                && (at == all.size() - 1 || !all.get(at + 1).group().equals(column.group()));
        boolean unclear = column.heading().length() <= UNCLEAR_ALONE && !column.heading().contains(column.group());
        return alone && unclear ? column.group() + column.heading() : column.heading();
    }

    private static Align align(Shape shape) {
        return switch (shape) {
            case MONEY, NUMBER -> Align.RIGHT;
            case DATE, YES_NO, CHOICE, ID_NUMBER -> Align.CENTRE;
            case TEXT, LONG_TEXT -> Align.LEFT;
        };
    }

    private static <C> List<String> totals(LedgerSheet<C> sheet, Wording wording) {
        var totals = new ArrayList<String>();
        totals.add(wording.say("sheets.paper.total"));
        for (Column<C, ?> column : sheet.columns()) {
            String sum = column.type().shape() == Shape.MONEY ? sum(column, sheet.rows())
                    : sheet.summed().contains(column.field()) ? whole(column, sheet.rows()) : "";
            boolean countsHere = totals.size() == 1 && sum.isEmpty() && sheet.summed().isEmpty();
            totals.add(countsHere ? wording.say("sheets.paper.count", sheet.rows().size()) : sum);
        }
        return totals;
    }

    private static <C> String whole(Column<C, ?> column, List<C> rows) {
        return Long.toString(rows.stream().map(column.value()).filter(Integer.class::isInstance).mapToLong(value -> (Integer) value).sum());
    }

    /** Written as the column writes its amounts. */
    @SuppressWarnings("unchecked")
    private static <C, V> String sum(Column<C, V> column, List<C> rows) {
        List<V> amounts = rows.stream().map(column.value()).filter(Objects::nonNull).toList();
        if (amounts.isEmpty() || !amounts.stream().allMatch(BigDecimal.class::isInstance)) {
            return "";
        }
        BigDecimal sum = amounts.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
        return column.type().text((V) sum);
    }
}
