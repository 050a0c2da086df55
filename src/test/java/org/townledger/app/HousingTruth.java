package org.townledger.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the sample ledger really says, row by row. */
final class HousingTruth {

    static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final List<String> NUMBERS = List.of("subsidy", "area", "built");
    private static final ObjectMapper JSON = new ObjectMapper();

    private HousingTruth() {
    }

    /** A row under the field names of the machine-readable list; numbers without trailing zeros. */
    static List<Map<String, String>> rows() {
        try (var lines = Files.lines(SAMPLES.resolve("housing.truth.jsonl"))) {
            var rows = new ArrayList<Map<String, String>>();
            for (String line : lines.toList()) {
                rows.add(row(JSON.readTree(line)));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> row(JsonNode truth) {
        var row = new TreeMap<String, String>();
        truth.fieldNames().forEachRemaining(field -> {
            if (!field.equals("ledger") && !field.equals("damaged")) {
                row.put(field, plain(field, truth.get(field)));
            }
        });
        row.put("id_damaged", Boolean.toString(truth.has("damaged")));
        return row;
    }

    private static String plain(String field, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return NUMBERS.contains(field) ? new BigDecimal(value.asText()).stripTrailingZeros().toPlainString() : value.asText();
    }

    /** The listed rows cut down to the fields that the truth speaks of. */
    static List<Map<String, String>> comparable(List<Map<String, String>> listed) {
        var fields = rows().getFirst().keySet();
        return listed.stream().map(row -> {
            var cut = new TreeMap<String, String>();
            fields.forEach(field -> cut.put(field, row.get(field)));
            return (Map<String, String>) cut;
        }).toList();
    }
}
