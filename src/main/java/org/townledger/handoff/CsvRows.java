package org.townledger.handoff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/** Rows as CSV (RFC 4180, UTF-8): a header of column names; what is not known is empty, an empty text stands in quotation marks. */
final class CsvRows {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).setNullString("")
            .setRecordSeparator("\n").get();

    /** Writes row after row. The stream stays open. */
    static final class Out {

        private final List<String> columns;
        private final CSVPrinter printer;

        Out(OutputStream out, List<String> columns) throws IOException {
            this.columns = columns;
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            printer = new CSVPrinter(text, FORMAT);
            printer.printRecord(columns);
        }

        void row(Map<String, String> values) {
            try {
                printer.printRecord(columns.stream().map(values::get));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        void end() throws IOException {
            printer.flush();
        }
    }

    private CsvRows() {
    }

    /**
     * @param in   is closed
     * @param most how many rows there may be
     * @throws IOException where it is no such table: not UTF-8, no header, a row of another length, too many
     */
    static List<Map<String, String>> read(InputStream in, int most) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder();
        try (var parser = CSVParser.builder().setReader(new BufferedReader(new InputStreamReader(in, strict))).setFormat(FORMAT).get()) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                throw new IOException("a table without a header");
            }
            List<String> columns = List.of(records.next().values());
            var rows = new ArrayList<Map<String, String>>();
            while (records.hasNext()) {
                if (rows.size() == most) {
                    throw new IOException("a table with too many rows");
                }
                rows.add(row(columns, records.next()));
            }
            return rows;
        } catch (UncheckedIOException | IllegalStateException | NullPointerException senseless) {
            throw new IOException("a table that cannot be read", senseless);
        } catch (CharacterCodingException notUtf8) {
            throw new IOException("a table that is not UTF-8", notUtf8);
        }
    }

    private static Map<String, String> row(List<String> columns, CSVRecord record) throws IOException {
        if (record.size() != columns.size()) {
            throw new IOException("a row of another length");
        }
        var values = new TreeMap<String, String>();
        for (int at = 0; at < columns.size(); at++) {
            String value = record.get(at);
            if (value != null) {
                values.put(columns.get(at), value);
            }
        }
        return values;
    }
}
