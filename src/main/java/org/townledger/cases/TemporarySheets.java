package org.townledger.cases;

import com.github.marschall.memoryfilesystem.MemoryFileSystemBuilder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one PDF that is being looked at. It holds people's data, so that it is kept in memory and never lies on the disk;
 * it goes as soon as it is left.
 */
final class TemporarySheets {

    private static final Logger LOG = LoggerFactory.getLogger(TemporarySheets.class);

    private @Nullable FileSystem memory;

    /** Where the next sheet is to be written; the one before is deleted. @param name of the file, without its ending */
    synchronized Path next(String name) throws IOException {
        delete();
        FileSystem made = MemoryFileSystemBuilder.newEmpty().build();
        memory = made;
        Path folder = Files.createDirectories(made.getPath("/sheet"));
        return folder.resolve(name + ".pdf");
    }

    synchronized void delete() {
        if (memory != null) {
            try {
                memory.close();
            } catch (IOException unlikely) {
                LOG.warn("a sheet in memory stays until the program ends", unlikely);
            }
        }
        memory = null;
    }
}
