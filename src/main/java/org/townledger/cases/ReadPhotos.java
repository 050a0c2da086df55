package org.townledger.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;

/** A case's photos for the screen. */
public final class ReadPhotos {

    private final Store store;
    private final PhotoRepository photos;
    private final PhotoFiles files;

    public ReadPhotos(Store store, PhotoRepository photos, PhotoFiles files) {
        this.store = store;
        this.photos = photos;
        this.files = files;
    }

    public List<CasePhoto> of(UUID caseId) {
        return store.read(tx -> photos.of(tx, caseId));
    }

    /** As JPEG; empty where there is nothing to be seen. */
    public Optional<byte[]> thumbnail(CasePhoto photo) {
        return files.thumbnail(photo);
    }

    /** As JPEG; of a paper the first page. */
    public Optional<byte[]> picture(CasePhoto photo) {
        return files.onScreen(photo);
    }

    /** @return why it could not be copied */
    public Optional<Sentence> copy(CasePhoto photo, Path target) {
        return files.copy(photo, target);
    }
}
