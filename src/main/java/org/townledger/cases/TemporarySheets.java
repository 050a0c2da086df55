package org.townledger.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one PDF that is being looked at, in a folder that only this user can read. It holds people's data, so it goes as
 * soon as it is left, and at the program's end at the latest.
 */
final class TemporarySheets {

    private static final Logger LOG = LoggerFactory.getLogger(TemporarySheets.class);

    private @Nullable Path file;

    /** Where the next sheet is to be written; the one before is deleted. @param name of the file, without its ending */
    synchronized Path next(String name) throws IOException {
        delete();
        Path folder = Files.createTempDirectory("townledger-");
        file = folder.resolve(name + ".pdf");
        // Deleted in the reverse order: the file before its folder.
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }

    /** What is still open elsewhere, a preview under Windows for one, is left to the program's end. */
    synchronized void delete() {
        Optional.ofNullable(file).ifPresent(old -> {
            try {
                Files.deleteIfExists(old);
                Files.deleteIfExists(old.getParent());
            } catch (IOException inUse) {
                LOG.warn("a temporary sheet stays until the program ends", inUse);
            }
        });
        file = null;
    }
}
