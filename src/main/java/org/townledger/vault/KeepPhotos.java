package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;

/** Sees to it that a place has every photo: copies what it lacks, reads what has its turn, and mends what it finds damaged. */
final class KeepPhotos {

    private final Path dataFolder;
    private final BackupPhotos place;

    KeepPhotos(Path dataFolder, BackupPhotos place) {
        this.dataFolder = dataFolder;
        this.place = place;
    }

    /** @return those that the place now has whole; the others are damaged in the data folder too */
    List<BackupManifest.Piece> run(List<BackupManifest.Piece> photos, long epochDay, LongWork.Progress progress) throws IOException {
        var kept = new ArrayList<BackupManifest.Piece>();
        for (int at = 0; at < photos.size(); at++) {
            BackupManifest.Piece photo = photos.get(at);
            progress.at(Sentence.of("vault.backup.copyingPhotos", at + 1, photos.size()), at, photos.size());
            if (has(photo, epochDay) || added(photo)) {
                kept.add(photo);
            }
        }
        return kept;
    }

    private boolean has(BackupManifest.Piece photo, long epochDay) throws IOException {
        return GatherPhotos.isItsTurn(photo.sha256(), epochDay) ? place.isWhole(photo) : place.has(photo);
    }

    private boolean added(BackupManifest.Piece photo) throws IOException {
        Path file = dataFolder.resolve(photo.path());
        if (!Files.exists(file) || !Hashes.of(file).sha256().equals(photo.sha256())) {
            return false;
        }
        place.add(file, photo);
        return true;
    }
}
