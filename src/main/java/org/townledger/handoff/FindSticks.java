package org.townledger.handoff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what is plugged in: below {@code /media} and {@code /run/media}, and drives that are not the computer's own. */
public final class FindSticks {

    private static final Logger LOG = LoggerFactory.getLogger(FindSticks.class);

    /** Where Linux mounts what is plugged in: a folder there, or one below a user's name. */
    private static final int DEEPEST = 2;

    private final List<Path> places;
    private final List<Path> drives;

    /** @param places that media are mounted below @param drives roots of which the removable ones are media */
    public FindSticks(List<Path> places, List<Path> drives) {
        this.places = List.copyOf(places);
        this.drives = List.copyOf(drives);
    }

    public static FindSticks ofThisSystem() {
        List<Path> roots = StreamSupport.stream(FileSystems.getDefault().getRootDirectories().spliterator(), false).toList();
        return new FindSticks(List.of(Path.of("/media"), Path.of("/run/media")), roots);
    }

    /** What is there now; the first is the one to offer. */
    public List<Stick> run() {
        var found = new ArrayList<Stick>();
        for (Path place : places) {
            mounted(place, DEEPEST, found);
        }
        for (Path drive : drives) {
            try {
                if (isRemovable(Files.getFileStore(drive))) {
                    at(drive).ifPresent(found::add);
                }
            } catch (IOException empty) {
                LOG.debug("nothing in the drive {}", drive, empty);
            }
        }
        return found;
    }

    /** The medium on which a chosen folder lies. */
    public Optional<Stick> at(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return Optional.of(new Stick(folder, name(folder, store), store.getUsableSpace(), store.getTotalSpace()));
        } catch (IOException gone) {
            LOG.debug("no medium at {}", folder, gone);
            return Optional.empty();
        }
    }

    /** A folder is a medium where it lies on another store than the folder above it. */
    private void mounted(Path place, int depth, List<Stick> found) {
        if (depth == 0 || !Files.isDirectory(place)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, Files::isDirectory)) {
            for (Path folder : folders) {
                if (!Files.getFileStore(folder).equals(Files.getFileStore(place))) {
                    at(folder).ifPresent(found::add);
                } else {
                    mounted(folder, depth - 1, found);
                }
            }
        } catch (IOException | UncheckedIOException closed) {
            LOG.debug("cannot look below {}", place, closed);
        }
    }

    /** Only Windows says so of its drives; on Linux a medium is known by where it is mounted. */
    private static boolean isRemovable(FileStore store) throws IOException {
        try {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable")) && !Boolean.TRUE.equals(store.getAttribute("volume:isCdrom"));
        } catch (UnsupportedOperationException notWindows) {
            return false;
        }
    }

    private static String name(Path folder, FileStore store) {
        Path last = folder.getFileName();
        if (last != null) {
            return last.toString();
        }
        return store.name().isBlank() ? folder.toString() : store.name();
    }
}
