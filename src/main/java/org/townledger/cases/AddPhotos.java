package org.townledger.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.ui.LongWork;
import org.townledger.workbook.CannotWrite;
import org.townledger.wording.Sentence;

/** Puts photos and papers on a case. A file that cannot be used is told; the others go in, all in one act. */
public final class AddPhotos {

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * @param act     by which {@link UndoPhotos} takes the adding back
         * @param leftOut a sentence for each file that did not go in
         */
        record Added(UUID act, List<CasePhoto> photos, List<Sentence> leftOut) implements Outcome {

            public Added {
                photos = List.copyOf(photos);
                leftOut = List.copyOf(leftOut);
            }
        }

        /** None was added. */
        record Refused(Sentence reason) implements Outcome {
        }
    }

    /** What stands on the case before: its hashes, by which a picture is known again. */
    private record Before(Set<String> known, LocalDate today) {
    }

    private record Ready(String fileName, PreparePhoto.Kept photo) {
    }

    private final Store store;
    private final CaseRepository cases;
    private final PhotoRepository photos;
    private final PhotoFiles files;

    public AddPhotos(Store store, CaseRepository cases, PhotoRepository photos, PhotoFiles files) {
        this.store = store;
        this.cases = cases;
        this.photos = photos;
        this.files = files;
    }

    /** @param phase of the pictures; a paper is never a picture of the works and then goes to {@link PhotoPhase#NOTICE} */
    public Outcome run(String user, UUID caseId, PhotoPhase phase, List<PhotoSource> sources, LongWork.Progress progress) {
        Before before = store.read(tx -> before(tx, caseId));
        var ready = new ArrayList<Ready>();
        var leftOut = new ArrayList<Sentence>();
        var written = new ArrayList<String>();
        boolean done = false;
        try {
            for (PhotoSource source : sources) {
                progress.at(Sentence.of("cases.photo.reading", ready.size() + leftOut.size() + 1, sources.size()),
                        ready.size() + leftOut.size(), sources.size());
                switch (PreparePhoto.run(source, before.today())) {
                    case PreparePhoto.Outcome.Refused(Sentence reason) -> leftOut.add(reason);
                    case PreparePhoto.Outcome.Prepared(PreparePhoto.Kept photo, byte[] _) when isKnown(photo, before.known()) ->
                            leftOut.add(Sentence.of("cases.photo.again", source.name()));
                    case PreparePhoto.Outcome.Prepared(PreparePhoto.Kept photo, byte[] content) -> {
                        if (files.keep(caseId, photo, content, source.name())) {
                            written.add(photo.name());
                        }
                        ready.add(new Ready(source.name(), photo));
                    }
                }
            }
            progress.at(Sentence.of("cases.photo.writing"), sources.size(), sources.size());
            Outcome outcome = store.write(new Act(user, "AddPhotos"), tx -> save(tx, caseId, phase, ready, leftOut));
            done = outcome instanceof Outcome.Added;
            return outcome;
        } catch (CannotWrite full) {
            return new Outcome.Refused(full.reason());
        } finally {
            if (!done) {
                written.forEach(name -> files.discard(caseId, name));
            }
        }
    }

    private Before before(Transaction tx, UUID caseId) {
        Set<String> known = new HashSet<>();
        photos.of(tx, caseId).forEach(photo -> known.addAll(List.of(photo.sha256(), photo.sourceSha256())));
        return new Before(known, tx.today());
    }

    /** What was once saved out of this program comes back as it is kept. */
    private static boolean isKnown(PreparePhoto.Kept photo, Set<String> known) {
        List<String> hashes = List.of(photo.sourceSha256(), photo.sha256());
        boolean isKnown = hashes.stream().anyMatch(known::contains);
        known.addAll(hashes);
        return isKnown;
    }

    private Outcome save(Transaction tx, UUID caseId, PhotoPhase phase, List<Ready> ready, List<Sentence> leftOut) {
        CaseFile file = cases.find(tx, caseId).orElseThrow();
        if (!file.state().isOpen()) {
            return new Outcome.Refused(Sentence.of("cases.save.closed", file.numberText()));
        }
        var added = new ArrayList<CasePhoto>();
        for (Ready one : ready) {
            PreparePhoto.Kept kept = one.photo();
            PhotoPhase of = kept.isPaper() && phase.isOfTheWorks() ? PhotoPhase.NOTICE : phase;
            var photo = new CasePhoto(tx.newId(), caseId, of, kept.takenOn(), shortened(one.fileName()), null, kept.sha256(),
                    kept.sourceSha256(), kept.name(), kept.width(), kept.height(), kept.bytes(), tx.now(), tx.user());
            photos.save(tx, photo);
            added.add(photo);
        }
        return new Outcome.Added(tx.actId(), added, leftOut);
    }

    /** The longest name that Windows has still fits; what a stick from elsewhere brings may be longer. */
    private static String shortened(String fileName) {
        return fileName.length() <= 260 ? fileName : fileName.substring(0, 260);
    }
}
