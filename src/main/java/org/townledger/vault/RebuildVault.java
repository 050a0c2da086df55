package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.store.CannotStore;
import org.townledger.store.ChainedEntry;
import org.townledger.store.DatabaseBroken;
import org.townledger.store.DatabaseFile;
import org.townledger.store.DiskFull;
import org.townledger.store.FolderLock;
import org.townledger.store.OpenStore;
import org.townledger.store.Store;
import org.townledger.ui.Unexpected;
import org.townledger.wording.Sentence;

/**
 * Makes the database anew out of every change that is still known: by the log beside it, by the last good backup, and
 * by what the damaged file itself still tells. The chain of hashes proves each change, whichever told it. The file
 * that is replaced is kept beside, encrypted as it was.
 */
public final class RebuildVault {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildVault.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;
    private final Supplier<List<ChainedEntry>> backup;

    /** @param backup what the last good backup tells; asked only where the log does not tell all */
    public RebuildVault(Path folder, Clock clock, Supplier<List<ChainedEntry>> backup) {
        this.folder = folder;
        this.clock = clock;
        this.backup = backup;
    }

    /** @param key stays the caller's */
    public Rebuilding run(String holder, MasterKey key) {
        @Nullable FolderLock lock = null;
        try (var parts = new FolderParts(folder, key)) {
            lock = FolderLock.take(folder, holder, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            return lock == null ? new Rebuilding.Refused(FolderLock.refusal(folder)) : rebuilt(parts);
        } catch (CannotStore full) {
            return new Rebuilding.Refused(full.reason());
        } catch (DatabaseBroken failed) {
            LOG.error("the database cannot be made anew\n{}", Unexpected.of(failed).traceWithoutMessages());
            return new Rebuilding.Refused(failed.what());
        } catch (IOException failed) {
            LOG.error("the database cannot be made anew\n{}", Unexpected.of(failed).traceWithoutMessages());
            return new Rebuilding.Refused(DiskFull.isCauseOf(failed) ? Sentence.of("store.disk.full")
                    : Sentence.of("store.folder.unusable", folder.toString()));
        } finally {
            if (lock != null) {
                lock.closeQuietly();
            }
        }
    }

    private Rebuilding rebuilt(FolderParts parts) throws IOException, DatabaseBroken {
        List<ChainedEntry> log = new Sources(parts).log();
        List<ChainedEntry> known = LongestChain.of(List.of(log));
        boolean logTellsAll = known.size() == log.size() && !log.isEmpty();
        List<ChainedEntry> all = logTellsAll && !parts.database().isThere() ? known
                : LongestChain.of(List.of(log, new Sources(parts).database(), logTellsAll ? List.of() : backup.get()));
        if (all.isEmpty()) {
            return new Rebuilding.Refused(Sentence.of("vault.rebuild.nothingKnown"));
        }
        DatabaseFile anew = readBack(new MakeAnew(parts).make(all), all);
        if (all.size() != log.size() || !logTellsAll) {
            LogFile.write(parts.log(), parts.logKey(), all);
        }
        String kept = "ledger-damaged-" + STAMP.format(clock.instant()) + ".mv.db";
        boolean wasThere = parts.database().isThere();
        new MakeAnew(parts).putInPlace(anew, folder.resolve(kept).toAbsolutePath());
        return new Rebuilding.Rebuilt(all.size(), wasThere ? kept : "");
    }

    private DatabaseFile readBack(DatabaseFile anew, List<ChainedEntry> all) throws DatabaseBroken {
        try (Store made = OpenStore.alone(anew, clock)) {
            Optional<Sentence> difference = made.differenceFrom(all);
            if (difference.isPresent()) {
                throw new DatabaseBroken(difference.get());
            }
        }
        return anew;
    }
}
