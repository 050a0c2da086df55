package org.townledger.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;

/** The key file as JSON, with a hash over all of it, so that a damaged one is told from a wrong password. */
final class KeyFileText {

    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private KeyFileText() {
    }

    static byte[] write(KeyFileContent content) throws IOException {
        ObjectNode file = JSON.createObjectNode();
        file.put("format", FORMAT);
        ArrayNode users = file.putArray("users");
        for (UserSlot user : content.users()) {
            ObjectNode node = users.addObject();
            node.put("user", user.user());
            put(node, user.slot());
            node.put("set_by_other", user.setByOther());
            node.put("wrong", user.wrong());
            node.put("last_wrong", user.lastWrong() == null ? null : user.lastWrong().toString());
        }
        put(file.putObject("recovery"), content.recovery());
        file.put("sha256", hash(file));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    /** @throws IOException where the text is damaged, or of a later format */
    static KeyFileContent read(byte[] text) throws IOException {
        try {
            if (!(JSON.readTree(text) instanceof ObjectNode file)) {
                throw new IOException("not a key file");
            }
            String hash = file.path("sha256").asText();
            file.remove("sha256");
            if (file.path("format").asInt() != FORMAT || !hash.equals(hash(file))) {
                throw new IOException("a damaged key file, or one of another format");
            }
            var users = new ArrayList<UserSlot>();
            for (JsonNode user : file.path("users")) {
                JsonNode last = user.path("last_wrong");
                users.add(new UserSlot(user.path("user").asText(), slot(user), user.path("set_by_other").asBoolean(),
                        user.path("wrong").asInt(), last.isTextual() ? Instant.parse(last.asText()) : null));
            }
            return new KeyFileContent(users, slot(file.path("recovery")));
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            throw new IOException("a damaged key file", nonsense);
        }
    }

    private static void put(ObjectNode node, KeySlot slot) {
        node.put("salt", slot.salt());
        node.put("memory_kib", slot.cost().memory());
        node.put("iterations", slot.cost().iterations());
        node.put("lanes", slot.cost().lanes());
        node.put("sealed", slot.sealed());
    }

    private static KeySlot slot(JsonNode node) throws IOException {
        byte[] salt = node.path("salt").binaryValue();
        byte[] sealed = node.path("sealed").binaryValue();
        if (salt == null || sealed == null) {
            throw new IOException("a slot without its key");
        }
        return new KeySlot(salt, new PasswordCost(node.path("memory_kib").asInt(), node.path("iterations").asInt(), node.path("lanes").asInt()), sealed);
    }

    private static String hash(ObjectNode file) throws JsonProcessingException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(JSON.readTree(JSON.writeValueAsBytes(file)))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        } catch (JsonProcessingException broken) {
            throw broken;
        } catch (IOException impossible) {
            throw new IllegalStateException("read from memory", impossible);
        }
    }
}
