package org.townledger.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.townledger.lists.ReadSource;
import org.townledger.lists.SourceFile;

/** Rolls of households as offices write them, as CSV files of a test's own. */
final class Rolls {

    private final Office office;
    private final Path folder;

    Rolls(Office office, Path folder) {
        this.office = office;
        this.folder = folder;
    }

    /** @param lines header first, cells parted by commas */
    SourceFile of(String name, String... lines) {
        Path file = folder.resolve(name);
        try {
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return read(file);
    }

    SourceFile read(Path file) {
        var columns = office.imports().columns().imported();
        return switch (new ReadSource(office.store, office.lists).read(file, columns, rows -> { })) {
            case ReadSource.Outcome.Read(SourceFile read) -> read;
            case ReadSource.Outcome.Refused refused -> throw new AssertionError(refused.reason());
        };
    }
}
