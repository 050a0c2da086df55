package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/** A place with backups in it. */
final class BackupFolder {

    static final String ENDING = ".tlbackup";
    static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");

    private final Path place;
    private final BackupPhotos photos;

    BackupFolder(Path place) {
        this.place = place;
        this.photos = new BackupPhotos(place);
    }

    BackupPhotos photos() {
        return photos;
    }

    /** The newest first; what is not to be believed last. Only the manifests are read. */
    List<KnownBackup> backups(MasterKey key) throws IOException {
        var known = new ArrayList<KnownBackup>();
        for (Path file : files(ENDING)) {
            known.add(known(file, key));
        }
        known.sort(Comparator.comparing((KnownBackup backup) -> backup.manifest() == null ? Instant.MIN : backup.manifest().madeAt()).reversed());
        return known;
    }

    private static KnownBackup known(Path file, MasterKey key) {
        try (BackupArchive archive = BackupArchive.open(file)) {
            return new KnownBackup(file, archive.manifest(key), null);
        } catch (NotABackup damaged) {
            return new KnownBackup(file, null, damaged.reason());
        } catch (IOException unreadable) {
            return new KnownBackup(file, null, Sentence.of("vault.backup.unreadable", String.valueOf(file.getFileName())));
        }
    }

    Optional<KnownBackup> newest(MasterKey key) throws IOException {
        return backups(key).stream().filter(backup -> backup.manifest() != null).findFirst();
    }

    /** What a killed program left half written. */
    void clean() throws IOException {
        for (Path file : files(BackUp.PART)) {
            Files.delete(file);
        }
    }

    private List<Path> files(String ending) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile).filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }

    /** Deletes the backups that are too many by their age, and the photos that none lists any more. */
    void thin(MasterKey key, Instant now) throws IOException {
        var good = new HashMap<Instant, KnownBackup>();
        boolean allAreKnown = true;
        for (KnownBackup backup : backups(key)) {
            @Nullable BackupManifest manifest = backup.manifest();
            if (manifest == null) {
                allAreKnown = false;
            } else {
                good.put(manifest.madeAt(), backup);
            }
        }
        Set<Instant> lastOfSchema = lastOfSchemas(good, now);
        for (Instant tooMany : RetentionRules.tooMany(good.keySet(), LocalDate.ofInstant(now, TOWN), TOWN)) {
            if (!lastOfSchema.contains(tooMany)) {
                Files.delete(good.remove(tooMany).file());
            }
        }
        // One that cannot be read may be another office's, and may list any of them.
        if (allAreKnown) {
            photos.thin(listed(good), now);
        }
    }

    /** What was made before an upgrade stays for a year, though another is made on the same day after it. */
    private static Set<Instant> lastOfSchemas(Map<Instant, KnownBackup> good, Instant now) {
        var last = new HashMap<String, Instant>();
        good.forEach((moment, backup) -> last.merge(java.util.Objects.requireNonNull(backup.manifest()).holds().schemaVersion(), moment,
                (one, other) -> one.isAfter(other) ? one : other));
        return last.values().stream().filter(moment -> moment.plus(Duration.ofDays(365)).isAfter(now)).collect(Collectors.toSet());
    }

    private static HashSet<String> listed(Map<Instant, KnownBackup> good) {
        var listed = new HashSet<String>();
        good.values().forEach(backup -> java.util.Objects.requireNonNull(backup.manifest()).photos().forEach(photo -> listed.add(photo.sha256())));
        return listed;
    }
}
