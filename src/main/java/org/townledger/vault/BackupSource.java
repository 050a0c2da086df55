package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.store.ChainedEntry;
import org.townledger.store.DatabaseBroken;
import org.townledger.store.DatabaseFile;

/**
 * What the last good backup tells of the journal. One that tells another story than the log is passed over: it is of
 * before a restoring, and what it holds beyond was given up then.
 */
public final class BackupSource implements Supplier<List<ChainedEntry>> {

    private static final Logger LOG = LoggerFactory.getLogger(BackupSource.class);

    private final Path folder;
    private final MasterKey key;

    /** @param key stays the caller's */
    public BackupSource(Path folder, MasterKey key) {
        this.folder = folder.toAbsolutePath();
        this.key = key;
    }

    @Override
    public List<ChainedEntry> get() {
        Path place = folder.resolve("examining-backup");
        try (var parts = new FolderParts(folder, key)) {
            List<ChainedEntry> log = new Sources(parts).log();
            for (KnownBackup backup : backups()) {
                Optional<List<ChainedEntry>> chain = chain(backup, parts.database().in(place));
                if (chain.isPresent() && agree(chain.get(), log)) {
                    return chain.get();
                }
            }
            return List.of();
        } finally {
            Folders.deleteQuietly(place);
        }
    }

    /** The newest first, of all places. */
    private List<KnownBackup> backups() {
        var backups = new ArrayList<KnownBackup>();
        for (Path place : new BackupPlacesFile(folder).read().present(folder)) {
            try {
                new BackupFolder(place).backups(key).stream().filter(backup -> backup.manifest() != null).forEach(backups::add);
            } catch (IOException unreadable) {
                LOG.warn("a place of backups cannot be read", unreadable);
            }
        }
        backups.sort(Comparator.comparing((KnownBackup backup) -> Objects.requireNonNull(backup.manifest()).madeAt()).reversed());
        return backups;
    }

    private Optional<List<ChainedEntry>> chain(KnownBackup backup, DatabaseFile restored) {
        try (BackupArchive archive = BackupArchive.open(backup.file())) {
            Folders.delete(restored.folder());
            Files.createDirectories(restored.folder());
            archive.ledger(Objects.requireNonNull(backup.manifest()), restored.path());
            return Optional.of(restored.chain());
        } catch (NotABackup | DatabaseBroken | IOException damaged) {
            LOG.warn("a backup tells nothing", damaged);
            return Optional.empty();
        }
    }

    private static boolean agree(List<ChainedEntry> chain, List<ChainedEntry> log) {
        return log.stream().filter(entry -> entry.sequence() <= chain.size()).max(Comparator.comparingLong(ChainedEntry::sequence))
                .map(last -> chain.get((int) last.sequence() - 1).hash().equals(last.hash())).orElse(true);
    }
}
