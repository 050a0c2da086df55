package org.townledger.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.workbook.AtomicFile;

/**
 * {@code backup-places.json} in the data folder. A drive's letter is of the computer and not of the office, so that it
 * stands outside the database, goes into no backup, and can be read where the database cannot.
 */
public final class BackupPlacesFile {

    static final String NAME = "backup-places.json";

    private static final Logger LOG = LoggerFactory.getLogger(BackupPlacesFile.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public BackupPlacesFile(Path dataFolder) {
        file = dataFolder.resolve(NAME);
    }

    /** What can be read of it; nobody loses a backup by a damaged one, since the data folder's own place is used then. */
    public BackupPlaces read() {
        try {
            JsonNode text = JSON.readTree(Files.readAllBytes(file));
            return new BackupPlaces(path(text.path("folder")), path(text.path("stick")), text.path("office").asText(""));
        } catch (NoSuchFileException unchosen) {
            return BackupPlaces.UNCHOSEN;
        } catch (IOException | InvalidPathException unreadable) {
            LOG.warn("the places of the backups cannot be read", unreadable);
            return BackupPlaces.UNCHOSEN;
        }
    }

    public void write(BackupPlaces places) throws IOException {
        ObjectNode text = JSON.createObjectNode();
        put(text, "folder", places.folder());
        put(text, "stick", places.stick());
        text.put("office", places.officeName());
        byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(text);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    private static void put(ObjectNode text, String name, @Nullable Path path) {
        text.put(name, path == null ? null : path.toString());
    }

    private static @Nullable Path path(JsonNode text) {
        return text.isTextual() ? Path.of(text.asText()) : null;
    }
}
