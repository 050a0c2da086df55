package org.townledger.vault;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes back what a refused restoring made in a folder: its lock, its temporary place, the folder itself. */
final class FolderBefore {

    private static final Logger LOG = LoggerFactory.getLogger(FolderBefore.class);
    private static final List<String> LOCK = List.of("in-use.lock", "in-use.txt");

    private final Path folder;
    private final boolean wasThere;
    private final List<Path> ours;

    FolderBefore(Path folder) {
        this.folder = folder;
        this.wasThere = Files.isDirectory(folder);
        this.ours = LOCK.stream().map(folder::resolve).filter(file -> !Files.exists(file)).toList();
    }

    /** To be called once the lock was given back. */
    void takeBack(boolean succeeded) {
        if (succeeded) {
            return;
        }
        try {
            Folders.delete(RestoredFolder.staging(folder));
            for (Path file : ours) {
                Files.deleteIfExists(file);
            }
            if (!wasThere) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException others) {
            LOG.debug("somebody else put something into the folder", others);
        } catch (IOException left) {
            LOG.warn("what a refused restoring made is left, encrypted", left);
        }
    }
}
