package org.townledger.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The reference data that the program brings along ({@code db/reference}), and divisions from an office's own file. */
public final class Reference {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

    private Reference() {
    }

    public static List<Division> divisions() {
        return rows("divisions-150623.csv").stream().map(Reference::division).toList();
    }

    /**
     * Divisions from a CSV with the columns {@code code,name,level,parent_code}, in UTF-8.
     *
     * @throws IOException where the file cannot be read or is no such CSV
     */
    public static List<Division> divisions(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return FORMAT.parse(reader).stream().map(Reference::division).toList();
        } catch (IllegalArgumentException notOurs) {
            throw new IOException(notOurs.getMessage(), notOurs);
        }
    }

    public static List<ListItem> lists(Supplier<UUID> ids) {
        var items = new ArrayList<ListItem>();
        for (CSVRecord row : rows("lists.csv")) {
            items.add(new ListItem(ids.get(), row.get("list"), row.get("word"), words(row.get("other_words")), items.size() + 1,
                    day(row.get("first_day")), day(row.get("last_day")), orNull(row.get("source")),
                    Boolean.parseBoolean(row.get("unverified"))));
        }
        return items;
    }

    /** The lists that there are, each once. */
    public static List<String> listNames() {
        return rows("lists.csv").stream().map(row -> row.get("list")).distinct().toList();
    }

    public static List<Setting> settings() {
        return rows("settings.csv").stream().map(row -> new Setting(row.get("id"), row.get("value"),
                orNull(row.get("source")), Boolean.parseBoolean(row.get("unverified")))).toList();
    }

    public static List<DatedValue> values(Supplier<UUID> ids) {
        return rows("values.csv").stream().map(row -> new DatedValue(ids.get(), row.get("name"), new BigDecimal(row.get("value")),
                day(row.get("first_day")), day(row.get("last_day")), orNull(row.get("source")),
                Boolean.parseBoolean(row.get("unverified")))).toList();
    }

    /** How the office reads the dated values, by their names, in the order in which they are shown. */
    static Map<String, ValueLabel> valueLabels() {
        return rows("value-labels.csv").stream()
                .map(row -> new ValueLabel(row.get("name"), row.get("ledger"), row.get("label"), row.get("unit")))
                .collect(Collectors.toMap(ValueLabel::name, label -> label, (first, _) -> first, LinkedHashMap::new));
    }

    /** Clauses by their id. */
    public static Map<String, Clause> clauses() {
        return rows("clauses.csv").stream().map(row -> new Clause(row.get("id"), row.get("citation"), row.get("text")))
                .collect(Collectors.toUnmodifiableMap(Clause::id, clause -> clause));
    }

    private static Division division(CSVRecord row) {
        return new Division(row.get("code"), row.get("name"), Division.Level.valueOf(row.get("level").toUpperCase(Locale.ROOT)),
                orNull(row.get("parent_code")), null, null);
    }

    private static List<CSVRecord> rows(String file) {
        InputStream bytes = Objects.requireNonNull(Reference.class.getResourceAsStream("/db/reference/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
