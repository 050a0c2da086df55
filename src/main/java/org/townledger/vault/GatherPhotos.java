package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;

/**
 * Which photos the data folder has. One is opened when it is new, and every thirtieth day again; between, its size
 * alone is looked at, so that a daily backup does not read a gigabyte.
 */
final class GatherPhotos {

    /** @param missing that could not be read, by their place in the data folder */
    record Gathered(List<BackupManifest.Piece> photos, List<String> missing) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(GatherPhotos.class);
    private static final int EVERY_DAYS = 30;
    private static final String THUMBNAIL = ".thumb.jpg";

    private final Path dataFolder;
    private final SealedFiles files;

    GatherPhotos(Path dataFolder, SealedFiles files) {
        this.dataFolder = dataFolder;
        this.files = files;
    }

    /** Whether it is a photo's turn to be read whole on that day. @param sha256 of its bytes */
    static boolean isItsTurn(String sha256, long epochDay) {
        return Math.floorMod(Integer.parseInt(sha256.substring(0, 4), 16), EVERY_DAYS) == Math.floorMod(epochDay, EVERY_DAYS);
    }

    /** @param known of the last backup, by their place */
    Gathered run(Map<String, BackupManifest.Piece> known, long epochDay, LongWork.Progress progress) throws IOException {
        var photos = new ArrayList<BackupManifest.Piece>();
        var missing = new ArrayList<String>();
        List<Path> all = all();
        for (Path file : all) {
            String path = dataFolder.relativize(file).toString().replace('\\', '/');
            progress.at(Sentence.of("vault.backup.readingPhotos", photos.size() + missing.size() + 1, all.size()), photos.size(), all.size());
            BackupManifest.@Nullable Piece before = known.get(path);
            if (before != null && before.size() == Files.size(file) && !isItsTurn(before.sha256(), epochDay)) {
                photos.add(before);
            } else {
                opened(file, path, before, photos, missing);
            }
        }
        return new Gathered(photos, missing);
    }

    private void opened(Path file, String path, BackupManifest.@Nullable Piece before, List<BackupManifest.Piece> photos, List<String> missing) {
        try {
            files.seal(file);
            files.read(file);
            Hashes.Sum sum = Hashes.of(file);
            photos.add(new BackupManifest.Piece(path, sum.size(), sum.sha256()));
        } catch (IOException damaged) {
            LOG.warn("a picture in the data folder is damaged", damaged);
            if (before == null) {
                missing.add(path);
            } else {
                // The backup may still hold it whole.
                photos.add(before);
            }
        }
    }

    /** Thumbnails are made again when they are wanted. */
    List<Path> all() throws IOException {
        Path folder = dataFolder.resolve(BackupPhotos.FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder, 2)) {
            return found.filter(Files::isRegularFile).filter(file -> folder.relativize(file).getNameCount() == 2)
                    .filter(file -> !file.getFileName().toString().startsWith(".") && !file.getFileName().toString().endsWith(THUMBNAIL)).sorted().toList();
        }
    }
}
