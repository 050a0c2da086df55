package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.store.ChainedEntry;
import org.townledger.store.DatabaseBroken;
import org.townledger.store.DatabaseFile;
import org.townledger.store.OpenStore;
import org.townledger.store.Store;
import org.townledger.ui.Unexpected;

/** What the parts of a damaged folder still tell of the journal; each tells what it can. */
final class Sources {

    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);
    private static final String COPY = "examining";

    private final FolderParts parts;

    Sources(FolderParts parts) {
        this.parts = parts;
    }

    List<ChainedEntry> log() {
        try (LogFile log = LogFile.open(parts.log(), parts.logKey())) {
            return log.salvage();
        } catch (IOException | LogDamaged unreadable) {
            LOG.warn("the log tells nothing", unreadable);
            return List.of();
        }
    }

    /** Out of a copy: opening a damaged file may damage it further. */
    List<ChainedEntry> database() {
        if (!parts.database().isThere()) {
            return List.of();
        }
        Path copies = parts.folder().resolve(COPY);
        try {
            Files.createDirectories(copies);
            DatabaseFile copy = parts.database().in(copies);
            Files.copy(parts.database().path(), copy.path(), StandardCopyOption.REPLACE_EXISTING);
            return chain(copy);
        } catch (IOException | DatabaseBroken | RuntimeException unreadable) {
            // H2 answers a damaged file with whatever it stumbles over first.
            LOG.warn("the database tells nothing\n{}", Unexpected.of(unreadable).traceWithoutMessages());
            return List.of();
        } finally {
            deleteQuietly(copies);
        }
    }

    /** The last entry of the database as it stands; empty where it does not open. */
    OptionalLong reachedByTheDatabase() {
        try {
            return OptionalLong.of(OpenStore.lastSequence(parts.database()));
        } catch (DatabaseBroken unreadable) {
            LOG.warn("the database does not open\n{}", Unexpected.of(unreadable).traceWithoutMessages());
            return OptionalLong.empty();
        }
    }

    private static List<ChainedEntry> chain(DatabaseFile copy) throws DatabaseBroken {
        try (Store store = OpenStore.alone(copy, Clock.systemUTC())) {
            return store.chain();
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException left) {
            LOG.warn("a copy of the database, encrypted, is left in the data folder", left);
        }
    }
}
