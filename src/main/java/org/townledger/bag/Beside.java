package org.townledger.bag;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file in the making, beside its final name. Where it does not get that name, nothing of it is left. */
final class Beside implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Beside.class);
    private static final String PART = ".part";

    private final Path target;
    private final Path part;

    Beside(Path target) {
        this.target = target.toAbsolutePath();
        this.part = this.target.resolveSibling("." + this.target.getFileName() + "." + UUID.randomUUID() + PART);
    }

    Path path() {
        return part;
    }

    /** To be written and forced by whoever asked. What an earlier attempt left, on a stick that was pulled out, goes first. */
    FileChannel create() throws IOException {
        String start = "." + target.getFileName() + ".";
        try (DirectoryStream<Path> left = Files.newDirectoryStream(target.getParent(),
                file -> file.getFileName().toString().startsWith(start) && file.getFileName().toString().endsWith(PART))) {
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
        }
        return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Gives it its name, whole or not at all. */
    void rename() throws IOException {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notHere) {
            LOG.debug("a folder cannot be forced to the disk on this system", notHere);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException gone) {
            LOG.warn("what was begun could not be deleted; it is sealed, and the next attempt deletes it", gone);
        }
    }
}
