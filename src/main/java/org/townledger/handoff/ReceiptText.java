package org.townledger.handoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A receipt as JSON. */
final class ReceiptText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 1000;

    private ReceiptText() {
    }

    static byte[] write(Receipt receipt) {
        ObjectNode root = JSON.createObjectNode();
        root.put("townledger_receipt", 1).put("issue", receipt.issue()).put("from", receipt.from()).put("to", receipt.to());
        root.put("made_at", receipt.madeAt().toString()).put("made_by", receipt.madeBy());
        ArrayNode packages = root.putArray("packages");
        receipt.packages().forEach(one -> packages.addObject().put("number", one.number()).put("hash", one.hash()).put("state", one.state().name()));
        ArrayNode missing = root.putArray("missing_packages");
        receipt.missing().forEach(missing::add);
        ArrayNode records = root.putArray("records");
        receipt.records().forEach(line -> records.addObject().put("kind", line.kind()).put("id", line.id().toString()).put("number", line.number())
                .put("village", line.village()).put("hash", line.hash()).put("package", line.packageNumber()).put("gone", line.gone())
                .put("verdict", line.verdict().name()).put("reason", line.reason()));
        ArrayNode totals = root.putArray("totals");
        receipt.totals().forEach(total -> totals.addObject().put("kind", total.kind()).put("village", total.village()).put("told", total.told())
                .put("have", total.have()));
        ArrayNode remarks = root.putArray("remarks");
        receipt.remarks().forEach(one -> remarks.addObject().put("id", one.id().toString()).put("record", one.record().toString())
                .put("kind", one.kind()).put("sent_back", one.sentBack()).put("text", one.text()).put("made_at", one.madeAt().toString())
                .put("made_by", one.madeBy()));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IOException where it is no receipt, or says something senseless */
    static Receipt read(byte[] text) throws IOException {
        try {
            JsonNode root = JSON.readTree(text);
            if (root.path("townledger_receipt").asInt() != 1) {
                throw new IllegalArgumentException("not a receipt");
            }
            return new Receipt(number(root, "issue"), word(root, "from"), word(root, "to"), Instant.parse(word(root, "made_at")), word(root, "made_by"),
                    each(root, "packages", one -> new Receipt.Package(number(one, "number"), word(one, "hash"),
                            HandoffPackage.State.valueOf(word(one, "state")))),
                    each(root, "missing_packages", JsonNode::intValue), each(root, "records", ReceiptText::line),
                    each(root, "totals", one -> new Receipt.Total(word(one, "kind"), word(one, "village"), number(one, "told"), number(one, "have"))),
                    each(root, "remarks", one -> new Receipt.Said(UUID.fromString(word(one, "id")), UUID.fromString(word(one, "record")),
                            word(one, "kind"), one.required("sent_back").asBoolean(), word(one, "text"), Instant.parse(word(one, "made_at")),
                            word(one, "made_by"))));
        } catch (IllegalArgumentException | DateTimeException senseless) {
            throw new IOException("not a receipt", senseless);
        }
    }

    private static Receipt.Line line(JsonNode one) {
        return new Receipt.Line(word(one, "kind"), UUID.fromString(word(one, "id")), word(one, "number"), word(one, "village"), word(one, "hash"),
                number(one, "package"), one.required("gone").asBoolean(), Verdict.valueOf(word(one, "verdict")), optional(one, "reason"));
    }

    private static <T> List<T> each(JsonNode root, String field, Function<JsonNode, T> read) {
        var all = new ArrayList<T>();
        root.required(field).forEach(one -> all.add(read.apply(one)));
        return all;
    }

    private static String word(JsonNode of, String field) {
        String text = optional(of, field);
        if (text == null) {
            throw new IllegalArgumentException(field);
        }
        return text;
    }

    private static @Nullable String optional(JsonNode of, String field) {
        JsonNode value = of.required(field);
        if (!value.isNull() && (!value.isTextual() || value.asText().length() > LONGEST)) {
            throw new IllegalArgumentException(field);
        }
        return value.isNull() ? null : value.asText();
    }

    private static int number(JsonNode of, String field) {
        JsonNode value = of.required(field);
        if (!value.isInt() || value.intValue() < 0) {
            throw new IllegalArgumentException(field);
        }
        return value.intValue();
    }
}
