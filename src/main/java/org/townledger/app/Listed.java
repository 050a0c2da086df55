package org.townledger.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.Column;

/** Rows as other programs read them: stable field names, ISO dates, plain numbers, nothing for unknown. */
final class Listed {

    private Listed() {
    }

    static <C> String write(List<Column<C, ?>> columns, List<C> rows, ListFormat format) {
        return switch (format) {
            case csv -> csv(columns, rows);
            case json -> json(columns, rows);
        };
    }

    private static <C> String csv(List<Column<C, ?>> columns, List<C> rows) {
        var text = new StringBuilder();
        var fields = columns.stream().map(Column::field).toArray(String[]::new);
        try (var printer = new CSVPrinter(text, CSVFormat.DEFAULT.builder().setRecordSeparator("\n").setHeader(fields).get())) {
            for (C row : rows) {
                printer.printRecord(columns.stream().map(column -> column.plainOf(row)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static <C> String json(List<Column<C, ?>> columns, List<C> rows) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        for (C row : rows) {
            var fields = new LinkedHashMap<String, @Nullable Object>();
            columns.forEach(column -> fields.put(column.field(), typed(column, row)));
            all.add(fields);
        }
        return Answer.json(all) + "\n";
    }

    private static <C> @Nullable Object typed(Column<C, ?> column, C row) {
        String plain = column.plainOf(row);
        if (plain.isEmpty()) {
            return null;
        }
        return switch (column.type().shape()) {
            case NUMBER, MONEY -> new BigDecimal(plain);
            case YES_NO -> Boolean.valueOf(plain);
            case TEXT, DATE, CHOICE, ID_NUMBER, LONG_TEXT -> plain;
        };
    }
}
