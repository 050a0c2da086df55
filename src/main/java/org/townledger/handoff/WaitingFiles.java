package org.townledger.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.workbook.AtomicFile;
import org.townledger.workbook.CannotWrite;

/** Packages that wait for one before them, as they came: sealed for this office, so that nobody else reads them. */
public final class WaitingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingFiles.class);

    private final Path folder;

    /** @param data the data folder */
    public WaitingFiles(Path data) {
        folder = data.resolve("handoff");
    }

    Path file(String hash) {
        return folder.resolve(hash + ".p7m");
    }

    boolean has(String hash) {
        return Files.exists(file(hash));
    }

    void keep(Path file, String hash) throws CannotWrite {
        try {
            Files.createDirectories(folder);
            AtomicFile.write(file(hash), out -> Files.copy(file, out));
        } catch (IOException failed) {
            throw CannotWrite.to(file(hash), failed);
        }
    }

    void drop(String hash) {
        try {
            Files.deleteIfExists(file(hash));
        } catch (IOException left) {
            LOG.warn("a package that was merged is left in the data folder", left);
        }
    }
}
