package org.townledger.cases;

import java.util.UUID;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Takes a photo off an open case. Its file stays in the data folder, so that {@link UndoPhotos} can bring it back. */
public final class RemovePhoto {

    /** What came of it. */
    public sealed interface Outcome {

        /** @param act by which it is undone */
        record Removed(UUID act) implements Outcome {
        }

        record Refused(Sentence reason) implements Outcome {
        }
    }

    private final Store store;
    private final CaseRepository cases;
    private final PhotoRepository photos;

    public RemovePhoto(Store store, CaseRepository cases, PhotoRepository photos) {
        this.store = store;
        this.cases = cases;
        this.photos = photos;
    }

    public Outcome run(String user, UUID photo) {
        return store.write(new Act(user, "RemovePhoto"), tx -> photos.find(tx, photo)
                .map(found -> removed(tx, found)).orElse(new Outcome.Refused(Sentence.of("cases.photo.removed"))));
    }

    private Outcome removed(Transaction tx, CasePhoto photo) {
        CaseFile file = cases.find(tx, photo.caseId()).orElseThrow();
        if (!file.state().isOpen()) {
            return new Outcome.Refused(Sentence.of("cases.save.closed", file.numberText()));
        }
        photos.remove(tx, photo.id());
        return new Outcome.Removed(tx.actId());
    }
}
