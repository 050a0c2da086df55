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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.townledger.rolls.RollKind;

/** {@code down.json}: what a banner says to a town. */
final class DownText {

    static final String NAME = "down.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 100_000;
    private static final int WORD = 400;
    private static final int LONG = 200_000;

    private DownText() {
    }

    static byte[] write(DownContent content) {
        ObjectNode root = JSON.createObjectNode();
        root.put("townledger_down", 1).put("receipt_issue", content.receiptIssue());
        ArrayNode remarks = root.putArray("remarks");
        content.remarks().forEach(one -> remarks.addObject().put("id", text(one.id())).put("record", text(one.record())).put("kind", one.kind())
                .put("office", one.office()).put("sent_back", one.sentBack()).put("text", one.text()).put("made_at", text(one.madeAt())).put("made_by", one.madeBy()));
        ArrayNode sentBack = root.putArray("sent_back");
        content.sentBack().forEach(one -> sentBack.addObject().put("record", text(one.record())).put("hash", one.hash()).put("reason", one.reason())
                .put("at", text(one.at())).put("by", one.by()));
        ArrayNode clues = root.putArray("clues");
        content.clues().forEach(one -> clues.addObject().put("id", text(one.id())).put("from", one.from()).put("to", one.to()).put("ledger", one.ledger())
                .put("name", one.name()).put("id_number", one.idNumber()).put("village", one.village()).put("found_on", text(one.foundOn()))
                .put("source", one.source()).put("note", one.note()).put("made_at", text(one.madeAt())).put("made_by", one.madeBy()));
        ArrayNode transfers = root.putArray("transfers");
        content.transfers().forEach(one -> transfers.addObject().put("id", text(one.id())).put("household", text(one.household())).put("from", one.from())
                .put("to", one.to()).put("number", one.number()).put("village", one.village()).put("head", one.head()).put("moved_on", text(one.movedOn()))
                .put("reason", one.reason()).put("content", one.content()).put("made_at", text(one.madeAt())).put("made_by", one.madeBy()));
        ArrayNode answers = root.putArray("answers");
        content.answers().forEach(one -> answers.addObject().put("id", text(one.id())).put("transfer", text(one.aboutId())).put("office", one.office())
                .put("accepted", one.accepted()).put("reason", one.reason()).put("record", one.record() == null ? null : text(one.record()))
                .put("number", one.number()).put("made_at", text(one.madeAt())).put("made_by", one.madeBy()));
        ArrayNode rolls = root.putArray("rolls");
        content.rolls().forEach(one -> rolls.addObject().put("id", text(one.id())).put("kind", one.kind().name()).put("file_name", one.fileName())
                .put("entry", one.entry()).put("sha256", one.sha256()).put("bytes", one.bytes()));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Object value) {
        return value.toString();
    }

    /** @throws IOException where it is not what this program writes, or says something senseless */
    static DownContent read(byte[] text) throws IOException {
        try {
            JsonNode root = JSON.readTree(text);
            if (root.path("townledger_down").asInt() != 1) {
                throw new IllegalArgumentException("another list");
            }
            return new DownContent(number(root.required("receipt_issue")), each(root, "remarks", DownText::remark), each(root, "sent_back", DownText::sentBack),
                    each(root, "clues", DownText::clue), each(root, "transfers", DownText::transfer), each(root, "answers", DownText::answer),
                    each(root, "rolls", DownText::roll));
        } catch (IllegalArgumentException | DateTimeException senseless) {
            throw new IOException("what came down cannot be read", senseless);
        }
    }

    private static Remark remark(JsonNode one) {
        return Remark.made(id(one, "id"), id(one, "record"), word(one, "kind"), word(one, "office"), one.required("sent_back").asBoolean(), word(one, "text"),
                Instant.parse(word(one, "made_at")), word(one, "made_by"));
    }

    private static DownContent.SentBack sentBack(JsonNode one) {
        return new DownContent.SentBack(id(one, "record"), word(one, "hash"), optional(one, "reason", WORD), Instant.parse(word(one, "at")), word(one, "by"));
    }

    private static DownClue clue(JsonNode one) {
        var found = new DownClue.Found(word(one, "ledger"), word(one, "name"), optional(one, "id_number", WORD), optional(one, "village", WORD),
                LocalDate.parse(word(one, "found_on")), optional(one, "source", WORD), optional(one, "note", WORD));
        return DownClue.made(id(one, "id"), word(one, "from"), word(one, "to"), found, Instant.parse(word(one, "made_at")), word(one, "made_by"));
    }

    private static Transfer transfer(JsonNode one) {
        String content = optional(one, "content", LONG);
        try {
            TransferText.read(content == null ? "" : content);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
        return new Transfer(id(one, "id"), id(one, "household"), word(one, "from"), word(one, "to"), optional(one, "number", WORD), word(one, "village"),
                word(one, "head"), LocalDate.parse(word(one, "moved_on")), word(one, "reason"), content == null ? "" : content, Transfer.State.OFFERED,
                Instant.parse(word(one, "made_at")), word(one, "made_by"), null, null);
    }

    private static DownAnswer answer(JsonNode one) {
        String record = optional(one, "record", WORD);
        return new DownAnswer(id(one, "id"), DownAnswer.About.TRANSFER, id(one, "transfer"), word(one, "office"), one.required("accepted").asBoolean(),
                optional(one, "reason", WORD), record == null ? null : UUID.fromString(record), word(one, "number"), Instant.parse(word(one, "made_at")),
                word(one, "made_by"));
    }

    private static DownContent.RollFile roll(JsonNode one) {
        return new DownContent.RollFile(id(one, "id"), RollKind.valueOf(word(one, "kind")), word(one, "file_name"), word(one, "entry"), word(one, "sha256"),
                one.required("bytes").longValue());
    }

    private static <T> List<T> each(JsonNode root, String field, Function<JsonNode, T> read) {
        JsonNode list = root.required(field);
        if (!list.isArray() || list.size() > MOST) {
            throw new IllegalArgumentException(field);
        }
        var all = new ArrayList<T>();
        list.forEach(one -> all.add(read.apply(one)));
        return all;
    }

    private static UUID id(JsonNode of, String field) {
        return UUID.fromString(word(of, field));
    }

    private static String word(JsonNode of, String field) {
        String text = optional(of, field, WORD);
        if (text == null) {
            throw new IllegalArgumentException(field);
        }
        return text;
    }

    private static @Nullable String optional(JsonNode of, String field, int longest) {
        JsonNode value = of.required(field);
        if (!value.isNull() && (!value.isTextual() || value.asText().length() > longest)) {
            throw new IllegalArgumentException(field);
        }
        return value.isNull() ? null : value.asText();
    }

    private static int number(JsonNode value) {
        if (!value.isInt() || value.intValue() < 0) {
            throw new IllegalArgumentException("a number");
        }
        return value.intValue();
    }
}
