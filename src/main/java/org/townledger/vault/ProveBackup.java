package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.townledger.store.DatabaseBroken;
import org.townledger.store.DatabaseFile;
import org.townledger.store.Snapshot;
import org.townledger.wording.Sentence;

/** Restores a backup into a temporary place, encrypted as it is, opens it, and counts it against what it was made of. */
final class ProveBackup {

    private final FolderParts parts;
    private final MasterKey key;

    ProveBackup(FolderParts parts, MasterKey key) {
        this.parts = parts;
        this.key = key;
    }

    /**
     * @param expected what it was made of
     * @param place    deleted afterwards
     * @throws NotABackup where anything differs
     */
    void run(Path file, BackupManifest expected, Path place) throws NotABackup, IOException {
        Folders.delete(place);
        Files.createDirectories(place);
        try (BackupArchive archive = BackupArchive.open(file)) {
            BackupManifest manifest = archive.manifest(key);
            DatabaseFile restored = parts.database().in(place);
            archive.ledger(manifest, restored.path());
            if (!manifest.equals(expected) || restored.isReadableByAnybody() || !opened(restored).equals(expected.holds())) {
                throw new NotABackup(Sentence.of("vault.backup.notProven"));
            }
        } finally {
            Folders.delete(place);
        }
    }

    private static Snapshot opened(DatabaseFile restored) throws NotABackup {
        try {
            return restored.inventory();
        } catch (DatabaseBroken broken) {
            throw new NotABackup(broken.what(), broken);
        }
    }
}
