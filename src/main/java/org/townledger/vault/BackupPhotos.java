package org.townledger.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/** Photos beside the backups of one place, encrypted as in the data folder: each once, under the hash of its bytes. */
final class BackupPhotos {

    static final String FOLDER = "photos";
    static final Duration GRACE = Duration.ofDays(30);
    private static final String ENDING = ".sealed";

    private final Path folder;

    /** @param place where the backups lie */
    BackupPhotos(Path place) {
        folder = place.resolve(FOLDER);
    }

    Path file(BackupManifest.Piece photo) {
        return folder.resolve(photo.sha256() + ENDING);
    }

    /** Whether it is there, by its size alone. */
    boolean has(BackupManifest.Piece photo) throws IOException {
        Path file = file(photo);
        return Files.isRegularFile(file) && Files.size(file) == photo.size();
    }

    boolean isWhole(BackupManifest.Piece photo) throws IOException {
        return has(photo) && Hashes.of(file(photo)).sha256().equals(photo.sha256());
    }

    /** Copies it, reads it back, and only then gives it its name. */
    void add(Path from, BackupManifest.Piece photo) throws IOException {
        Files.createDirectories(folder);
        Path part = file(photo).resolveSibling(photo.sha256() + BackUp.PART);
        try {
            copy(from, part, photo);
            Files.move(part, file(photo), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Copies a photo of a backup to where it was. @throws IOException also where it is not what it was */
    static void copy(Path from, Path to, BackupManifest.Piece photo) throws IOException {
        try (InputStream in = Files.newInputStream(from); OutputStream out = Files.newOutputStream(to)) {
            Hashes.copy(in, out);
        }
        Folders.force(to);
        Hashes.Sum back = Hashes.of(to);
        if (back.size() != photo.size() || !back.sha256().equals(photo.sha256())) {
            throw new IOException("a picture is not what it was: " + photo.sha256());
        }
    }

    /**
     * Deletes photos that no backup lists any more, a while after they came.
     *
     * @param listed by every backup of the place
     * @return how many
     */
    int thin(Set<String> listed, Instant now) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int deleted = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                boolean isListed = name.endsWith(ENDING) && listed.contains(name.substring(0, name.length() - ENDING.length()));
                if (!isListed && Files.getLastModifiedTime(file).toInstant().plus(GRACE).isBefore(now)) {
                    Files.delete(file);
                    deleted++;
                }
            }
        }
        return deleted;
    }
}
