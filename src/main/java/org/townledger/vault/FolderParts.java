package org.townledger.vault;

import java.nio.file.Path;
import java.util.Arrays;
import org.townledger.store.DatabaseFile;

/** What lies in a data folder, each with the key that is its own. */
final class FolderParts implements AutoCloseable {

    private final Path folder;
    private final byte[] logKey;
    private final byte[] markKey;
    private final DatabaseFile database;
    private final SealedFiles files;

    FolderParts(Path folder, MasterKey key) {
        this.folder = folder.toAbsolutePath();
        logKey = key.derive(Purpose.JOURNAL_LOG);
        markKey = key.derive(Purpose.FILE_MARK);
        files = new SealedFiles(this.folder, key);
        byte[] databaseKey = key.derive(Purpose.DATABASE);
        database = DatabaseFile.encrypted(this.folder, databaseKey);
        Arrays.fill(databaseKey, (byte) 0);
    }

    Path folder() {
        return folder;
    }

    DatabaseFile database() {
        return database;
    }

    SealedFiles files() {
        return files;
    }

    Path log() {
        return folder.resolve(JournalLog.NAME);
    }

    byte[] logKey() {
        return logKey;
    }

    FileMark mark() {
        return new FileMark(folder, markKey);
    }

    @Override
    public void close() {
        Arrays.fill(logKey, (byte) 0);
        Arrays.fill(markKey, (byte) 0);
        files.close();
    }
}
