package org.townledger.cases;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Says of a photo what it shows: its phase and a line under it. */
public final class DescribePhoto {

    private final Store store;
    private final CaseRepository cases;
    private final PhotoRepository photos;

    public DescribePhoto(Store store, CaseRepository cases, PhotoRepository photos) {
        this.store = store;
        this.cases = cases;
        this.photos = photos;
    }

    /** @return why it was not done */
    public Optional<Sentence> run(String user, UUID photo, PhotoPhase phase, @Nullable String caption) {
        return store.write(new Act(user, "DescribePhoto"), tx -> photos.find(tx, photo)
                .map(found -> described(tx, found, phase, caption)).orElse(Optional.of(Sentence.of("cases.photo.removed"))));
    }

    private Optional<Sentence> described(Transaction tx, CasePhoto photo, PhotoPhase phase, @Nullable String caption) {
        CaseFile file = cases.find(tx, photo.caseId()).orElseThrow();
        if (!file.state().isOpen()) {
            return Optional.of(Sentence.of("cases.save.closed", file.numberText()));
        }
        photos.save(tx, photo.described(phase, caption));
        return Optional.empty();
    }
}
