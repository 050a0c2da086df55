package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.store.DatabaseBroken;
import org.townledger.store.DatabaseFile;
import org.townledger.store.DiskFull;
import org.townledger.store.FolderLock;
import org.townledger.ui.LongWork;
import org.townledger.ui.Unexpected;
import org.townledger.wording.Sentence;

/**
 * Brings a data folder to what a backup holds. All of it is unpacked and checked in a folder of its own first; until
 * then nothing is changed. What was there is kept aside whole.
 */
public final class RestoreBackup {

    /** By a password of the backup's time, or by its recovery code. */
    @FunctionalInterface
    public interface Unlock {
        Unlocking open(KeyFile keys);
    }

    /** Whose password opens it. @param problem why nobody's does; null where somebody's does */
    public record Peeked(List<String> users, @Nullable Sentence problem) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(RestoreBackup.class);
    private static final String BESIDE = "unlocking";

    private final Path folder;
    private final Clock clock;

    public RestoreBackup(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
    }

    /** @param withoutMissing whether to go on where pictures do not lie beside the backup @param progress stops it */
    public Restoration run(Path file, String holder, Unlock unlock, boolean withoutMissing, LongWork.Progress progress) {
        var before = new FolderBefore(folder);
        @Nullable FolderLock lock = null;
        @Nullable Restoration outcome = null;
        try {
            Files.createDirectories(folder);
            lock = FolderLock.take(folder, holder, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            if (lock == null) {
                outcome = new Restoration.Refused(FolderLock.refusal(folder));
                return outcome;
            }
            RestoredFolder.finishHeld(folder);
            outcome = restored(file, unlock, withoutMissing, progress);
            return outcome;
        } catch (NotABackup refused) {
            LOG.info("a backup is refused: {}", refused.reason().key());
            return new Restoration.Refused(refused.reason());
        } catch (IOException failed) {
            LOG.warn("restoring failed\n{}", Unexpected.of(failed).traceWithoutMessages());
            return new Restoration.Refused(Sentence.of(DiskFull.isCauseOf(failed) ? "vault.restore.full" : "vault.restore.failed"));
        } finally {
            if (lock != null) {
                lock.closeQuietly();
                before.takeBack(outcome instanceof Restoration.Restored);
            }
        }
    }

    /** @param password stays the caller's */
    public static Unlock byPassword(String user, char[] password, Clock clock) {
        return keys -> keys.unlock(user, password, clock.instant());
    }

    public static Unlock byCode(String typed) {
        return keys -> switch (RecoveryCode.read(typed)) {
            case RecoveryCode.Reading.Read(RecoveryCode code) -> keys.unlockByRecovery(code);
            case RecoveryCode.Reading.Mistyped(Sentence reason) -> new Unlocking.Refused(reason, null);
        };
    }

    /** Looks into a backup without a key; what it says there is not proven yet. */
    public Peeked users(Path file) {
        try (BackupArchive archive = BackupArchive.open(file)) {
            return new Peeked(KeyFileText.read(archive.keys()).users().stream().map(UserSlot::user).toList(), null);
        } catch (NotABackup refused) {
            return new Peeked(List.of(), refused.reason());
        } catch (IOException unreadable) {
            LOG.info("a backup cannot be looked into", unreadable);
            return new Peeked(List.of(), Sentence.of("vault.backup.changed"));
        }
    }

    private Restoration restored(Path file, Unlock unlock, boolean withoutMissing, LongWork.Progress progress) throws NotABackup, IOException {
        Path staging = RestoredFolder.staging(folder);
        Files.createDirectories(staging);
        try (BackupArchive archive = BackupArchive.open(file)) {
            progress.at(Sentence.of("vault.restore.unlocking"), 0, 0);
            return switch (unlocked(archive, staging.resolve(BESIDE), unlock)) {
                case Unlocking.Refused(Sentence reason, var _) -> new Restoration.Refused(reason);
                case Unlocking.Unlocked(MasterKey key, boolean _) -> {
                    try (key) {
                        yield unpacked(archive, file, key, withoutMissing, progress);
                    }
                }
            };
        }
    }

    /** In a folder of its own, since a wrong password is counted in the key file. */
    private static Unlocking unlocked(BackupArchive archive, Path place, Unlock unlock) throws NotABackup, IOException {
        Files.createDirectories(place);
        Files.write(place.resolve(BackupArchive.KEYS), archive.keys());
        try {
            return unlock.open(KeyFile.of(place));
        } catch (CannotReadKeys damaged) {
            throw new NotABackup(Sentence.of("vault.backup.changed"), damaged);
        } finally {
            Folders.delete(place);
        }
    }

    private Restoration unpacked(BackupArchive archive, Path file, MasterKey key, boolean withoutMissing, LongWork.Progress progress)
            throws NotABackup, IOException {
        BackupManifest manifest = archive.manifest(key);
        Map<BackupManifest.Piece, Path> photos = found(manifest, file);
        int missing = manifest.photos().size() - photos.size();
        if (missing > 0 && !withoutMissing) {
            return new Restoration.PhotosMissing(missing, manifest.photos().size());
        }
        Path staging = RestoredFolder.staging(folder);
        if (Files.getFileStore(staging).getUsableSpace() < manifest.size()) {
            return new Restoration.Refused(Sentence.of("vault.restore.full"));
        }
        progress.at(Sentence.of("vault.restore.ledger"), 0, 0);
        byte[] keys = archive.keys();
        for (String name : List.of(BackupArchive.KEYS, BackupArchive.KEYS + ".bak")) {
            Files.write(staging.resolve(name), keys);
            Folders.force(staging.resolve(name));
        }
        try (var parts = new FolderParts(staging, key)) {
            archive.ledger(manifest, parts.database().path());
            checked(parts.database(), manifest);
            LogFile.write(parts.log(), parts.logKey(), parts.database().chain());
            Folders.force(parts.database().path());
            parts.mark().put(parts.database().path(), parts.log());
        } catch (DatabaseBroken broken) {
            throw new NotABackup(broken.what(), broken);
        }
        int lost = missing + copied(photos, staging, withoutMissing, progress);
        progress.at(Sentence.of("vault.restore.putting"), 0, 0);
        return new Restoration.Restored(manifest, new RestoredFolder(folder).put(clock.instant()), lost);
    }

    private static void checked(DatabaseFile restored, BackupManifest manifest) throws NotABackup, DatabaseBroken {
        if (!restored.inventory().equals(manifest.holds())) {
            throw new NotABackup(Sentence.of("vault.backup.changed"));
        }
    }

    /** Where each picture can be had: beside the backup, or where it lies already. */
    private Map<BackupManifest.Piece, Path> found(BackupManifest manifest, Path file) throws IOException {
        var beside = new BackupPhotos(file.toAbsolutePath().getParent());
        var found = new LinkedHashMap<BackupManifest.Piece, Path>();
        for (BackupManifest.Piece photo : manifest.photos()) {
            Path here = folder.resolve(photo.path());
            if (beside.has(photo)) {
                found.put(photo, beside.file(photo));
            } else if (Files.isRegularFile(here) && Hashes.of(here).sha256().equals(photo.sha256())) {
                found.put(photo, here);
            }
        }
        return found;
    }

    /** @return how many are not what they were */
    private static int copied(Map<BackupManifest.Piece, Path> photos, Path staging, boolean withoutMissing, LongWork.Progress progress)
            throws NotABackup, IOException {
        int done = 0;
        var lost = new ArrayList<BackupManifest.Piece>();
        for (Map.Entry<BackupManifest.Piece, Path> photo : photos.entrySet()) {
            progress.at(Sentence.of("vault.restore.photos", done + 1, photos.size()), done++, photos.size());
            Path to = staging.resolve(photo.getKey().path());
            Files.createDirectories(Optional.ofNullable(to.getParent()).orElseThrow());
            try {
                BackupPhotos.copy(photo.getValue(), to, photo.getKey());
            } catch (IOException damaged) {
                if (DiskFull.isCauseOf(damaged)) {
                    throw damaged;
                }
                Files.deleteIfExists(to);
                lost.add(photo.getKey());
            }
        }
        if (!lost.isEmpty() && !withoutMissing) {
            throw new NotABackup(Sentence.of("vault.restore.photosDamaged", lost.size()));
        }
        return lost.size();
    }
}
