package org.townledger.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.townledger.store.Snapshot;

/** The manifest as JSON. */
final class BackupManifestText {

    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PHOTO = Pattern.compile("photos/[0-9A-Za-z-]{1,64}/[0-9A-Za-z][0-9A-Za-z._-]{0,126}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private BackupManifestText() {
    }

    static byte[] write(BackupManifest manifest) throws IOException {
        ObjectNode text = JSON.createObjectNode();
        text.put("format", FORMAT);
        text.put("program", manifest.program());
        text.put("schema", manifest.holds().schemaVersion());
        text.put("office", manifest.office());
        text.put("made_at", manifest.madeAt().toString());
        text.put("sequence", manifest.holds().sequence());
        text.put("hash", manifest.holds().hash());
        ObjectNode rows = text.putObject("rows");
        manifest.holds().rows().forEach(rows::put);
        put(text.putObject("keys"), manifest.keys());
        put(text.putObject("ledger"), manifest.ledger());
        var photos = text.putArray("photos");
        manifest.photos().forEach(photo -> put(photos.addObject(), photo));
        var missing = text.putArray("missing");
        manifest.missing().forEach(missing::add);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(text);
    }

    /** @throws IOException where it is not one, or of a later format */
    static BackupManifest read(byte[] bytes) throws IOException {
        JsonNode text = JSON.readTree(bytes);
        if (text.path("format").asInt() != FORMAT) {
            throw new IOException("not a backup's manifest, or one of another format");
        }
        try {
            var rows = new TreeMap<String, Long>();
            text.path("rows").properties().forEach(row -> rows.put(row.getKey(), row.getValue().asLong()));
            var photos = new ArrayList<BackupManifest.Piece>();
            for (JsonNode photo : text.path("photos")) {
                photos.add(photo(photo));
            }
            var missing = new ArrayList<String>();
            text.path("missing").forEach(path -> missing.add(path.asText()));
            var holds = new Snapshot(text.path("sequence").asLong(), text.path("hash").asText(), text.path("schema").asText(), rows);
            return new BackupManifest(text.path("program").asText(), text.path("office").asText(), Instant.parse(text.path("made_at").asText()),
                    holds, piece(text.path("keys")), piece(text.path("ledger")), photos, missing);
        } catch (DateTimeException nonsense) {
            throw new IOException("not a backup's manifest", nonsense);
        }
    }

    private static void put(ObjectNode node, BackupManifest.Piece piece) {
        node.put("path", piece.path()).put("size", piece.size()).put("sha256", piece.sha256());
    }

    private static BackupManifest.Piece photo(JsonNode node) throws IOException {
        BackupManifest.Piece photo = piece(node);
        if (!PHOTO.matcher(photo.path()).matches()) {
            throw new IOException("a picture of a backup would lie outside of its folder");
        }
        return photo;
    }

    private static BackupManifest.Piece piece(JsonNode node) throws IOException {
        var piece = new BackupManifest.Piece(node.path("path").asText(), node.path("size").asLong(-1), node.path("sha256").asText());
        if (piece.size() < 0 || !HASH.matcher(piece.sha256()).matches()) {
            throw new IOException("a piece of a backup without its size or hash");
        }
        return piece;
    }
}
