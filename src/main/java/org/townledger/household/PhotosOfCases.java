package org.townledger.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CasePhoto;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.Ledger;
import org.townledger.cases.PhotoFiles;
import org.townledger.cases.PhotoRepository;
import org.townledger.cases.PhotoWords;
import org.townledger.store.Store;
import org.townledger.wording.Wording;

/** The photos on a household's cases, in all ledgers, case by case. */
public final class PhotosOfCases implements PicturesOfHousehold {

    private final Store store;
    private final CaseRepository cases;
    private final PhotoRepository photos;
    private final PhotoFiles files;
    private final Map<String, PhotoWords> words;

    /** @param ledgers whose cases may have photos; each says what its works are called */
    public PhotosOfCases(Store store, List<Ledger<?>> ledgers, CaseRepository cases, PhotoRepository photos, PhotoFiles files, Wording wording) {
        this.store = store;
        this.cases = cases;
        this.photos = photos;
        this.files = files;
        this.words = ledgers.stream().collect(Collectors.toMap(ledger -> ledger.name().mark(),
                ledger -> new PhotoWords(wording, ledger.photoWords())));
    }

    private record Kept(CaseFile file, CasePhoto photo) {
    }

    @Override
    public List<Picture> of(UUID household) {
        List<Kept> kept = store.read(tx -> {
            List<CaseFile> concerned = cases.allOf(tx, List.of(household));
            Map<UUID, List<CasePhoto>> byCase = photos.of(tx, concerned.stream().map(CaseFile::id).toList());
            var found = new ArrayList<Kept>();
            concerned.forEach(file -> byCase.getOrDefault(file.id(), List.of()).forEach(photo -> found.add(new Kept(file, photo))));
            return found;
        });
        return kept.stream().map(one -> new Picture(caption(one), files.onPaper(one.photo()).orElse(new byte[0]))).toList();
    }

    private String caption(Kept kept) {
        String mark = java.util.Objects.requireNonNull(kept.file().number()).mark();
        return kept.file().numberText() + " " + java.util.Objects.requireNonNull(words.get(mark)).caption(kept.photo());
    }
}
