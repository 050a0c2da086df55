package org.townledger.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the sample of the water ledger really says, row by row. */
final class WaterTruth {

    private static final ObjectMapper JSON = new ObjectMapper();

    private WaterTruth() {
    }

    /** A row under the field names of the machine-readable list. */
    static List<Map<String, String>> rows() {
        try (var lines = Files.lines(HousingTruth.SAMPLES.resolve("water.truth.jsonl"))) {
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
                row.put(field, truth.get(field).isNull() ? "" : truth.get(field).asText());
            }
        });
        row.put("id_damaged", Boolean.toString(truth.has("damaged")));
        return row;
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
