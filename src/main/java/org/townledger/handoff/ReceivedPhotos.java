package org.townledger.handoff;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.townledger.bag.OpenedBag;
import org.townledger.cases.PhotoFiles;
import org.townledger.store.TextRow;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;
import org.townledger.workbook.CannotWrite;

/** The photos of one package, kept one after the other before their rows are, and let go again where those never come. */
final class ReceivedPhotos implements AutoCloseable {

    /** Of one photo or paper. */
    private static final int MOST_BYTES = 64 << 20;

    private final PhotoFiles photos;
    private final List<Gathered.PhotoRef> kept = new ArrayList<>();
    private boolean stay;

    ReceivedPhotos(PhotoFiles photos) {
        this.photos = photos;
    }

    /** @throws IOException where one is not what its row says */
    void keep(OpenedBag bag, List<TextRow> rows, LongWork.Progress progress) throws IOException, CannotWrite {
        Set<String> names = Set.copyOf(bag.names());
        int done = 0;
        for (TextRow row : rows) {
            progress.at(Sentence.of("handoff.merge.photos"), done++, rows.size());
            var photo = new Gathered.PhotoRef(id(row), String.valueOf(row.values().get("stored_name")), String.valueOf(row.values().get("sha256")));
            if (names.contains(photo.entry())) {
                try (InputStream in = bag.stream(photo.entry())) {
                    if (photos.keepAsSent(photo.caseId(), photo.storedName(), photo.sha256(), in.readNBytes(MOST_BYTES))) {
                        kept.add(photo);
                    }
                }
            }
        }
    }

    private static UUID id(TextRow row) throws IOException {
        try {
            return UUID.fromString(String.valueOf(row.values().get("case_id")));
        } catch (IllegalArgumentException noId) {
            throw new IOException("a photo of no case", noId);
        }
    }

    /** Their rows are there. */
    void stay() {
        stay = true;
    }

    @Override
    public void close() {
        if (!stay) {
            kept.forEach(photo -> photos.discardSent(photo.caseId(), photo.storedName()));
        }
    }
}
