package org.townledger.cases;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.townledger.store.Store;
import org.townledger.vault.TestFiles;

/** What a test's screen needs for photos: the use cases on its own folder, and a clerk who chooses no files. */
public final class PhotoDesk {

    public static final PhotoChoices NO_FILES = new PhotoChoices() {
        @Override
        public List<Path> pictures() {
            return List.of();
        }

        @Override
        public Optional<Path> pictureFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> picture(String suggestedName) {
            return Optional.empty();
        }
    };

    private PhotoDesk() {
    }

    /** One photo before the works, two during. */
    public static void withSamples(Store store, CaseRepository cases, UUID id) {
        AddPhotos add = acts("郭海燕", store, cases).add();
        add.run("郭海燕", id, PhotoPhase.BEFORE, List.of(PhotoSource.of("IMG_1.jpg", SamplePhotos.house(0, LocalDate.of(2026, 3, 12)))), (_, _, _) -> { });
        add.run("郭海燕", id, PhotoPhase.DURING, List.of(PhotoSource.of("IMG_2.jpg", SamplePhotos.house(1, LocalDate.of(2026, 6, 19))),
                PhotoSource.of("IMG_3.jpg", SamplePhotos.house(2, LocalDate.of(2026, 9, 5)))), (_, _, _) -> { });
    }

    public static PhotoActs acts(String user, Store store, CaseRepository cases) {
        var rows = new PhotoRepository();
        var files = new PhotoFiles(TestFiles.in(store.folder()));
        return new PhotoActs(user, new ReadPhotos(store, rows, files), new AddPhotos(store, cases, rows, files), new DescribePhoto(store, cases, rows),
                new RemovePhoto(store, cases, rows), new UndoPhotos(store), new FindPictures());
    }
}
