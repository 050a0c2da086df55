package org.townledger.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.townledger.housing.Grade;
import org.townledger.housing.Houses;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingLedger;
import org.townledger.housing.HousingRepository;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.store.Act;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.ui.LongWork;
import org.townledger.vault.TestFiles;
import org.townledger.wording.Wording;

/** A town office with one house on its ledger, and what can be done to its photos. */
final class PhotoTown implements AutoCloseable {

    static final String TOWN = "150623100000";
    static final String CLERK = "郭海燕";
    static final Wording WORDS = new Wording(Wording.CHINESE);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
    static final LongWork.Progress UNWATCHED = (_, _, _) -> { };

    final Store store;
    final ListRepository lists = new ListRepository();
    final CaseRepository cases = new CaseRepository(TOWN);
    final HousingRepository houses = new HousingRepository(cases);
    final HousingLedger ledger = new HousingLedger(houses, Houses.RULES);
    final PhotoRepository rows = new PhotoRepository();
    final PhotoFiles files;
    final AddPhotos add;
    final RemovePhoto remove;
    final DescribePhoto describe;
    final UndoPhotos undo;
    final ReadPhotos read;
    final UUID id;

    PhotoTown(Path folder) {
        this(folder, false);
    }

    /** @param opened whether the folder has an office already */
    PhotoTown(Path folder, boolean opened) {
        store = ((Opening.Opened) Store.open(folder, CLERK, CLOCK)).store();
        files = new PhotoFiles(TestFiles.in(store.folder()));
        add = new AddPhotos(store, cases, rows, files);
        remove = new RemovePhoto(store, cases, rows);
        describe = new DescribePhoto(store, cases, rows);
        undo = new UndoPhotos(store);
        read = new ReadPhotos(store, rows, files);
        if (!opened) {
            new InitOffice(store, lists).run(CLERK, TOWN, Reference.divisions());
        }
        HousingCase house = Houses.graded(Grade.D);
        var file = CaseFile.found(UUID.randomUUID(), TOWN, house.file().concerned(), house.file().foundOn());
        var saved = new SaveCase<>(store, ledger, cases, new CaseNumberRepository(TOWN), lists, WORDS).run(CLERK, house.with(file));
        id = ((SaveCase.Outcome.Saved<HousingCase>) saved).subject().file().id();
    }

    CaseFile file() {
        return store.read(tx -> cases.find(tx, id)).orElseThrow();
    }

    void closeTheCase() {
        store.write(new Act(CLERK, "Sample"), tx -> houses.save(tx, houses.find(tx, id).orElseThrow()
                .with(file().closed(LocalDate.of(2026, 11, 20), CLERK, null))));
    }

    AddPhotos.Outcome add(PhotoPhase phase, PhotoSource... sources) {
        return add.run(CLERK, id, phase, List.of(sources), UNWATCHED);
    }

    AddPhotos.Outcome.Added added(PhotoPhase phase, PhotoSource... sources) {
        return (AddPhotos.Outcome.Added) add(phase, sources);
    }

    List<CasePhoto> photos() {
        return read.of(id);
    }

    byte[] kept(CasePhoto photo) {
        return files.content(photo).orElseThrow();
    }

    /** Names of all files below the folder of photos. */
    List<String> onDisk() {
        Path root = store.folder().resolve("photos");
        if (!Files.exists(root)) {
            return List.of();
        }
        try (var tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    PrintLedger<HousingCase> print() {
        return new PrintLedger<>(store, ledger, cases, lists, new PhotosOnPaper(rows, files),
                new org.townledger.sheets.SheetWriter(new org.townledger.sheets.PaperFonts(), WORDS), WORDS);
    }

    Optional<String> refused(AddPhotos.Outcome outcome) {
        return outcome instanceof AddPhotos.Outcome.Refused refused ? Optional.of(WORDS.say(refused.reason())) : Optional.empty();
    }

    @Override
    public void close() {
        store.close();
    }
}
