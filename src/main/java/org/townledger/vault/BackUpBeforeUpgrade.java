package org.townledger.vault;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.townledger.store.BeforeUpgrade;
import org.townledger.store.CannotStore;
import org.townledger.store.CopySource;
import org.townledger.wording.Sentence;

/** Backs a database up as it is before its schema is brought up to date; without a backup it stays what it is. */
final class BackUpBeforeUpgrade implements BeforeUpgrade {

    private final FolderParts parts;
    private final MasterKey key;
    private final Clock clock;
    private boolean refused;

    BackUpBeforeUpgrade(FolderParts parts, MasterKey key, Clock clock) {
        this.parts = parts;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public void run(CopySource older) {
        if (!KeyFile.existsIn(parts.folder())) {
            return;
        }
        BackupPlaces places = new BackupPlacesFile(parts.folder()).read();
        if (!made(older, places.present(parts.folder())) && !made(older, List.of(parts.folder().resolve(BackupPlaces.WITHIN)))) {
            refused = true;
            throw new CannotStore(Sentence.of("vault.upgrade.noBackup"), new IllegalStateException("no place took a backup"));
        }
    }

    /** Whether it kept the schema as it is, so that nothing was changed. */
    boolean hasRefused() {
        return refused;
    }

    private boolean made(CopySource older, List<Path> places) {
        return new BackUp(parts, key, clock, () -> false).run(older, places, (_, _, _) -> { }).stream().anyMatch(BackupOutcome.Made.class::isInstance);
    }
}
