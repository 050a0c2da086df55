package org.townledger.vault;

import java.nio.file.Path;
import java.time.Clock;
import org.townledger.store.Opening;
import org.townledger.store.Store;

/** A data folder that was opened with its key: the database in it, and all else that lies encrypted beside it. */
public final class Vault implements AutoCloseable {

    private final Store store;
    private final MasterKey key;

    private Vault(Store store, MasterKey key) {
        this.store = store;
        this.key = key;
    }

    /**
     * Opens the folder's database, makes it where there is none, and brings its schema up to date.
     *
     * @param holder who opens it, shown to whoever tries after
     * @param key    the folder's; wiped when the vault is closed, or at once where it does not open
     */
    public static VaultOpening open(Path folder, String holder, Clock clock, MasterKey key) {
        return switch (Store.open(folder, holder, clock)) {
            case Opening.Opened(Store store) -> new VaultOpening.Opened(new Vault(store, key));
            case Opening.Refused(var reason) -> {
                key.close();
                yield new VaultOpening.Refused(reason);
            }
        };
    }

    public Store store() {
        return store;
    }

    /** For what else is encrypted with a key of its own, such as a backup. */
    public MasterKey key() {
        return key;
    }

    @Override
    public void close() {
        try {
            store.close();
        } finally {
            key.close();
        }
    }
}
