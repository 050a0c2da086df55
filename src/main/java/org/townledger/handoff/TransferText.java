package org.townledger.handoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.identity.Sex;

/** A household that moves, as canonical text. */
final class TransferText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 400;
    private static final int MOST = 200;

    private TransferText() {
    }

    static String write(MovingHousehold moving) {
        ObjectNode root = JSON.createObjectNode();
        root.put("village", moving.village()).put("group", moving.group()).put("phone", moving.phone()).put("type", moving.type()).put("note", moving.note());
        ArrayNode members = root.putArray("members");
        moving.members().forEach(one -> members.addObject().put("name", one.name()).put("relation", one.relation()).put("id_number", written(one.idNumber()))
                .put("birth_date", one.birthDate() == null ? null : one.birthDate().toString()).put("sex", one.sex() == null ? null : one.sex().name())
                .put("phone", one.phone()).put("note", one.note()));
        ArrayNode cases = root.putArray("cases");
        moving.cases().forEach(one -> cases.addObject().put("ledger", one.ledger()).put("number", one.number()).put("found_on", one.foundOn().toString())
                .put("head", one.head()).put("id_number", written(one.idNumber())).put("state", one.state()));
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IOException where it is not what this program writes, or says something senseless */
    static MovingHousehold read(String text) throws IOException {
        try {
            JsonNode root = JSON.readTree(text);
            List<MovingHousehold.Member> members = new ArrayList<>();
            for (JsonNode one : bounded(root.required("members"))) {
                String birth = word(one, "birth_date");
                String sex = word(one, "sex");
                members.add(new MovingHousehold.Member(needed(one, "name"), needed(one, "relation"), number(one), birth == null ? null : LocalDate.parse(birth),
                        sex == null ? null : Sex.valueOf(sex), word(one, "phone"), word(one, "note")));
            }
            List<MovingHousehold.OpenOne> cases = new ArrayList<>();
            for (JsonNode one : bounded(root.required("cases"))) {
                cases.add(new MovingHousehold.OpenOne(needed(one, "ledger"), needed(one, "number"), LocalDate.parse(needed(one, "found_on")), needed(one, "head"),
                        number(one), needed(one, "state")));
            }
            if (members.isEmpty()) {
                throw new IllegalArgumentException("a household without members");
            }
            return new MovingHousehold(needed(root, "village"), word(root, "group"), word(root, "phone"), word(root, "type"), word(root, "note"), members, cases);
        } catch (IllegalArgumentException | DateTimeException senseless) {
            throw new IOException("a moving household that cannot be read", senseless);
        }
    }

    private static @Nullable IdNumber number(JsonNode of) {
        String written = word(of, "id_number");
        return written == null || IdNumber.of(written) instanceof IdNumber.Wrong ? null : IdNumber.of(written);
    }

    private static @Nullable String written(@Nullable IdNumber number) {
        return number == null ? null : number.written();
    }

    private static JsonNode bounded(JsonNode list) {
        if (!list.isArray() || list.size() > MOST) {
            throw new IllegalArgumentException("no list");
        }
        return list;
    }

    private static String needed(JsonNode of, String field) {
        String value = word(of, field);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field);
        }
        return value;
    }

    private static @Nullable String word(JsonNode of, String field) {
        JsonNode value = of.required(field);
        if (value.isNull()) {
            return null;
        }
        if (!value.isTextual() || value.asText().length() > LONGEST) {
            throw new IllegalArgumentException(field);
        }
        return value.asText();
    }
}
