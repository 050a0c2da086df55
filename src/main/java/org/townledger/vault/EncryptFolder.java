package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.townledger.store.DatabaseBroken;
import org.townledger.store.DatabaseFile;

/**
 * Encrypts a folder of before, at its first start: photos one by one, the database as a copy that then takes the plain
 * one's place. A power cut leaves each file plain or encrypted, and the next start goes on.
 */
final class EncryptFolder {

    private static final String COPY = "encrypting";

    private final DatabaseFile file;
    private final SealedFiles files;

    EncryptFolder(DatabaseFile file, SealedFiles files) {
        this.file = file;
        this.files = files;
    }

    /** @return whether the database was plain till now */
    boolean run() throws IOException, DatabaseBroken {
        Path copies = file.folder().resolve(COPY);
        boolean plain = file.isThere() && file.isReadableByAnybody();
        if (!plain && !Files.isDirectory(copies)) {
            return false;
        }
        Files.createDirectories(copies);
        files.sealAll(file.folder().resolve("photos"));
        if (plain) {
            DatabaseFile copy = file.in(copies);
            Files.copy(file.path(), copy.path(), StandardCopyOption.REPLACE_EXISTING);
            copy.encrypt();
            Folders.force(copy.path());
            Files.move(copy.path(), file.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        Folders.delete(copies);
        return plain;
    }
}
