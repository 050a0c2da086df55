package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.store.FolderLock;
import org.townledger.store.Store;

/** A data folder that was opened with its key: the database in it, and all else that lies encrypted beside it. */
public final class Vault implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);

    private final Store store;
    private final FolderParts parts;
    private final FolderLock lock;
    private final MasterKey key;
    private final AtomicBoolean leaving = new AtomicBoolean();

    Vault(Store store, FolderParts parts, FolderLock lock, MasterKey key) {
        this.store = store;
        this.parts = parts;
        this.lock = lock;
        this.key = key;
    }

    /**
     * Opens the folder's database, makes it where there is none, and brings its schema up to date. A folder of before
     * is encrypted first. A database that was not closed in order is compared with its log, row by row.
     *
     * @param holder who opens it, shown to whoever tries after
     * @param key    the folder's; wiped when the vault is closed, or at once where it does not open
     */
    public static VaultOpening open(Path folder, String holder, Clock clock, MasterKey key) {
        return new OpenVault(folder, key, clock).run(holder);
    }

    public Store store() {
        return store;
    }

    /** Photos and papers. */
    public SealedFiles files() {
        return parts.files();
    }

    /** For what else is encrypted with a key of its own, such as a backup. */
    public MasterKey key() {
        return key;
    }

    /** Makes backups of this folder. */
    public BackUp backUp(Clock clock) {
        return new BackUp(parts, key, clock, leaving::get);
    }

    Path folder() {
        return parts.folder();
    }

    @Override
    public void close() {
        // One that is under way must not go on with a key that has been wiped.
        leaving.set(true);
        BackUp.await();
        try {
            store.close();
            if (store.isClosedInOrder()) {
                parts.mark().put(parts.database().path(), parts.log());
            }
        } catch (IOException unmarked) {
            LOG.warn("the next start will compare the database with its log, since its mark was not written", unmarked);
        } finally {
            parts.close();
            key.close();
            lock.closeQuietly();
        }
    }
}
