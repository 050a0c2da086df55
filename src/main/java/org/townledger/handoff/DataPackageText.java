package org.townledger.handoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code datapackage.json}: the tables as Frictionless Table Schema has them, and what the package says of itself. */
final class DataPackageText {

    /** What a table's file is called. */
    static final String TABLES = "tables/";
    static final String NAME = "datapackage.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OWN = "townledger";

    private DataPackageText() {
    }

    /** @param tables the columns of each with their types, as Frictionless calls them */
    static byte[] write(BagHead head, Map<String, Map<String, String>> tables) {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", PackageNumber.of(head.number(), "townledger", head.office(), head.to()));
        root.put("profile", "tabular-data-package");
        root.put("created", head.madeAt().toString());
        ArrayNode resources = root.putArray("resources");
        tables.forEach((table, columns) -> resource(resources.addObject(), table, columns));
        own(root.putObject(OWN), head);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void resource(ObjectNode resource, String table, Map<String, String> columns) {
        resource.put("name", table.replace('_', '-'));
        resource.put("path", TABLES + table + ".csv");
        resource.put("profile", "tabular-data-resource");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        columns.forEach((column, type) -> fields.addObject().put("name", column).put("type", type));
        schema.put("primaryKey", "id");
        schema.putArray("missingValues").add("");
    }

    private static void own(ObjectNode own, BagHead head) {
        own.put("office", head.office()).put("to", head.to()).put("number", head.number()).put("previous_hash", head.previousHash());
        own.put("kind", head.kind().name()).put("base_number", head.baseNumber());
        ArrayNode kinds = own.putArray("kinds");
        head.kinds().stream().sorted().forEach(kinds::add);
        own.put("up_to", head.upTo().toString()).put("journal_sequence", head.journalSequence());
        own.put("schema_version", head.schemaVersion()).put("program_version", head.programVersion());
        own.put("made_at", head.madeAt().toString()).put("made_by", head.madeBy()).put("findings", head.findings()).put("last_receipt", head.lastReceipt());
        ArrayNode counts = own.putArray("counts");
        head.counts().forEach(count -> counts.addObject().put("kind", count.kind()).put("village", count.village()).put("total", count.total())
                .put("carried", count.carried()).put("added", count.added()).put("closed", count.closed()).put("photos", count.photos()));
    }

    /** @throws IOException where it is not what this program writes, or says something senseless */
    static BagHead read(byte[] text) throws IOException {
        try {
            JsonNode own = JSON.readTree(text).path(OWN);
            Set<String> kinds = new LinkedHashSet<>();
            own.required("kinds").forEach(kind -> kinds.add(kind.asText()));
            List<HandoffCount> counts = new ArrayList<>();
            own.required("counts").forEach(count -> counts.add(new HandoffCount(word(count, "kind"), word(count, "village"), number(count, "total"),
                    number(count, "carried"), number(count, "added"), number(count, "closed"), number(count, "photos"))));
            JsonNode previous = own.required("previous_hash");
            return new BagHead(word(own, "office"), word(own, "to"), number(own, "number"), previous.isNull() ? null : previous.asText(),
                    HandoffPackage.Kind.valueOf(word(own, "kind")), number(own, "base_number"), kinds, LocalDate.parse(word(own, "up_to")),
                    own.required("journal_sequence").longValue(), word(own, "schema_version"), word(own, "program_version"),
                    Instant.parse(word(own, "made_at")), word(own, "made_by"), number(own, "findings"), own.path("last_receipt").asInt(0), counts);
        } catch (IllegalArgumentException | DateTimeException senseless) {
            throw new IOException("a package that says something senseless of itself", senseless);
        }
    }

    private static String word(JsonNode of, String field) {
        JsonNode value = of.required(field);
        if (!value.isTextual() || value.asText().length() > 200) {
            throw new IllegalArgumentException(field);
        }
        return value.asText();
    }

    private static int number(JsonNode of, String field) {
        JsonNode value = of.required(field);
        if (!value.isInt() || value.intValue() < 0) {
            throw new IllegalArgumentException(field);
        }
        return value.intValue();
    }
}
