package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.store.CannotStore;
import org.townledger.store.CopySource;
import org.townledger.store.DiskFull;
import org.townledger.store.Snapshot;
import org.townledger.ui.LongWork;
import org.townledger.ui.Unexpected;
import org.townledger.wording.Sentence;

/**
 * Makes a backup at every place that is there, and proves each before it gets its name. The database is encrypted all
 * the way: its copy, the archive and what is opened to prove it.
 */
public final class BackUp {

    static final String PART = ".part";

    private static final Logger LOG = LoggerFactory.getLogger(BackUp.class);
    private static final String WORKING = "backing-up";
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final FolderParts parts;
    private final MasterKey key;
    private final Clock clock;
    private final BooleanSupplier leaving;

    /** @param leaving whether the folder is being closed, which stops it */
    BackUp(FolderParts parts, MasterKey key, Clock clock, BooleanSupplier leaving) {
        this.parts = parts;
        this.key = key;
        this.clock = clock;
        this.leaving = leaving;
    }

    /** Waits until none is being made. */
    static void await() {
        ONE_AT_A_TIME.lock();
        ONE_AT_A_TIME.unlock();
    }

    /**
     * @param source   the open database
     * @param places   where to; each is tried, whatever became of the others
     * @param progress stops it; nothing half done is left then
     */
    public List<BackupOutcome> run(CopySource source, List<Path> places, LongWork.Progress progress) {
        ONE_AT_A_TIME.lock();
        Path working = parts.folder().resolve(WORKING);
        try {
            var copy = new Copy(source, working);
            var outcomes = new ArrayList<BackupOutcome>();
            for (Path place : places) {
                outcomes.add(at(place, copy, (saying, done, of) -> {
                    if (leaving.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    progress.at(saying, done, of);
                }));
            }
            return outcomes;
        } finally {
            Folders.deleteQuietly(working);
            ONE_AT_A_TIME.unlock();
        }
    }

    private BackupOutcome at(Path place, Copy copy, LongWork.Progress progress) {
        try {
            Files.createDirectories(place);
            var folder = new BackupFolder(place);
            folder.clean();
            BackupOutcome.Made made = made(place, folder, copy.taken(progress), progress);
            thin(folder);
            return made;
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (NotABackup damaged) {
            LOG.warn("a backup that was just made does not prove good", damaged);
            return new BackupOutcome.Failed(place, Files.isDirectory(place) ? Sentence.of("vault.backup.notProven") : reason(place, damaged));
        } catch (IOException | RuntimeException failed) {
            LOG.warn("a backup failed\n{}", Unexpected.of(failed).traceWithoutMessages());
            return new BackupOutcome.Failed(place, reason(place, failed));
        }
    }

    private static Sentence reason(Path place, Exception failed) {
        if (DiskFull.isCauseOf(failed) || failed instanceof CannotStore) {
            return Sentence.of("vault.backup.full", place.toString());
        }
        return Sentence.of(Files.isDirectory(place) ? "vault.backup.failed" : "vault.backup.placeGone", place.toString());
    }

    private BackupOutcome.Made made(Path place, BackupFolder folder, Taken taken, LongWork.Progress progress) throws IOException, NotABackup {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<String, BackupManifest.Piece> known = new HashMap<>();
        folder.newest(key).map(KnownBackup::manifest).ifPresent(last -> last.photos().forEach(photo -> known.put(photo.path(), photo)));
        long day = LocalDate.ofInstant(now, BackupFolder.TOWN).toEpochDay();
        GatherPhotos.Gathered gathered = new GatherPhotos(parts.folder(), parts.files()).run(known, day, progress);
        List<BackupManifest.Piece> kept = new KeepPhotos(parts.folder(), folder.photos()).run(gathered.photos(), day, progress);
        var missing = new ArrayList<>(gathered.missing());
        gathered.photos().stream().filter(photo -> !kept.contains(photo)).forEach(photo -> missing.add(photo.path()));

        BackupPlaces chosen = new BackupPlacesFile(parts.folder()).read();
        var manifest = new BackupManifest(ProgramVersion.NUMBER, chosen.officeName(), now, taken.holds(), taken.keys(), taken.ledger(), kept, missing);
        Path file = BackupName.free(place, chosen.officeName(), now);
        Path part = place.resolve(file.getFileName() + PART);
        try {
            progress.at(Sentence.of("vault.backup.writing"), 0, 0);
            WriteBackup.write(part, manifest, taken.keyFile(), taken.folder().resolve(BackupArchive.LEDGER), key);
            progress.at(Sentence.of("vault.backup.proving"), 0, 0);
            new ProveBackup(parts, key).run(part, manifest, parts.folder().resolve(WORKING).resolve("proof"));
            progress.at(Sentence.of("vault.backup.proving"), 0, 0);
            Files.move(part, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            Folders.forceQuietly(place);
        } finally {
            Files.deleteIfExists(part);
        }
        return new BackupOutcome.Made(place, file, manifest);
    }

    /** What was made is good even where nothing could be deleted for it. */
    private void thin(BackupFolder folder) {
        try {
            folder.thin(key, clock.instant());
        } catch (IOException left) {
            LOG.warn("old backups could not be deleted", left);
        }
    }

    /** A copy of the database, with the key file of that moment. */
    private record Taken(Path folder, Snapshot holds, byte[] keyFile, BackupManifest.Piece keys, BackupManifest.Piece ledger) {
    }

    /** Taken once, for all places. */
    private final class Copy {

        private final CopySource source;
        private final Path working;
        private @Nullable Taken taken;

        Copy(CopySource source, Path working) {
            this.source = source;
            this.working = working;
        }

        Taken taken(LongWork.Progress progress) throws IOException {
            if (taken == null) {
                progress.at(Sentence.of("vault.backup.copying"), 0, 0);
                Folders.delete(working);
                Files.createDirectories(working);
                Path zip = working.resolve("copy.zip");
                Snapshot holds = source.copyTo(zip);
                byte[] keyFile = KeyFileOnDisk.soundBytes(parts.folder());
                Hashes.Sum ledger = unpacked(zip);
                Files.delete(zip);
                taken = new Taken(working, holds, keyFile, new BackupManifest.Piece(BackupArchive.KEYS, keyFile.length, Hashes.of(keyFile)),
                        new BackupManifest.Piece(BackupArchive.LEDGER, ledger.size(), ledger.sha256()));
            }
            return taken;
        }

        private Hashes.Sum unpacked(Path zip) throws IOException {
            try (var in = new ZipInputStream(Files.newInputStream(zip)); var out = Files.newOutputStream(working.resolve(BackupArchive.LEDGER))) {
                Optional.ofNullable(in.getNextEntry()).filter(entry -> entry.getName().endsWith(BackupArchive.LEDGER))
                        .orElseThrow(() -> new IOException("the database gave no copy of its file"));
                return Hashes.copy(in, out);
            }
        }
    }
}
