package org.townledger.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * A row as canonical JSON: keys in alphabetical order, no white space, unknown values left out. Decimals, dates and
 * ids are strings, so that no reader can round them.
 */
final class RowJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RowJson() {
    }

    static String write(Record row) {
        try {
            return JSON.writeValueAsString(values(row));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is known of the row, by column. */
    static Map<String, Object> values(Record row) {
        var values = new TreeMap<String, Object>();
        for (var field : row.fields()) {
            Object value = plain(row.get(field));
            if (value != null) {
                values.put(field.getName(), value);
            }
        }
        return values;
    }

    static Map<String, Object> read(String json) {
        try {
            @SuppressWarnings("unchecked")
            Map<String, Object> values = JSON.readValue(json, TreeMap.class);
            return values;
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("a journal entry is not JSON", broken);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean truth -> truth;
            case Integer number -> number;
            case Long number -> number;
            case BigDecimal decimal -> decimal.toPlainString();
            case OffsetDateTime moment -> moment.toInstant().toString();
            default -> value.toString();
        };
    }
}
