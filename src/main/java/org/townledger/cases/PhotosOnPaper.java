package org.townledger.cases;

import java.util.List;
import java.util.UUID;
import org.townledger.sheets.FormPictures;
import org.townledger.store.Transaction;

/** A case's photos as a form prints them. */
public final class PhotosOnPaper {

    /** Two fill the page's width well; more stand smaller. */
    private static final int LARGE = 2;
    private static final int SMALL = 3;

    private final PhotoRepository photos;
    private final PhotoFiles files;

    public PhotosOnPaper(PhotoRepository photos, PhotoFiles files) {
        this.photos = photos;
        this.files = files;
    }

    /** No pictures where the case has none; one whose file is gone is printed as an empty frame with its caption. */
    public FormPictures of(Transaction tx, UUID caseId, PhotoWords words) {
        List<FormPictures.Picture> pictures = photos.of(tx, caseId).stream()
                .map(photo -> new FormPictures.Picture(files.onPaper(photo).orElse(new byte[0]), words.caption(photo))).toList();
        return new FormPictures(words.wording().say("cases.photos"), pictures.size() <= LARGE ? LARGE : SMALL, pictures);
    }
}
