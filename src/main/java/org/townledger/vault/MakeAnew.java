package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.townledger.store.ChainedEntry;
import org.townledger.store.DatabaseBroken;
import org.townledger.store.DatabaseFile;
import org.townledger.store.OpenStore;

/**
 * Makes a folder's database anew out of all its changes: in a folder of its own, then put in the place of the old one.
 * A power cut leaves the old one, or none and the log, or the new one.
 */
final class MakeAnew {

    private static final String PLACE = "rebuilding";

    private final FolderParts parts;

    MakeAnew(FolderParts parts) {
        this.parts = parts;
    }

    /** Makes it beside; nothing is replaced yet. */
    DatabaseFile make(List<ChainedEntry> all) throws IOException, DatabaseBroken {
        Path place = parts.folder().resolve(PLACE);
        Folders.delete(place);
        Files.createDirectories(place);
        DatabaseFile anew = parts.database().in(place);
        OpenStore.rebuild(anew, all);
        Folders.force(anew.path());
        return anew;
    }

    /** @param kept where the old file goes; it is deleted where that is its own place */
    void putInPlace(DatabaseFile anew, Path kept) throws IOException {
        parts.mark().take();
        if (!kept.equals(parts.database().path()) && parts.database().isThere()) {
            Files.move(parts.database().path(), kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(anew.path(), parts.database().path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        parts.mark().put(parts.database().path(), parts.log());
        Folders.delete(anew.folder());
    }
}
