package org.townledger.cases;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;

/** Finds the pictures and papers on a phone or stick, the newest first. Nothing is changed there. */
public final class FindPictures {

    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "pdf", "heic", "heif", "webp");

    /** A phone's pictures lie four folders deep; a whole disk is not searched. */
    private static final int DEPTH = 8;
    private static final int MOST = 2000;

    /** @param changed when the camera wrote it, as the stick says */
    public record Found(Path file, Instant changed) {
    }

    /** @throws IOException where the folder itself cannot be read */
    public List<Found> in(Path folder, LongWork.Progress progress) throws IOException {
        var found = new ArrayList<Found>();
        Files.walkFileTree(folder, Set.<FileVisitOption>of(), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                progress.at(Sentence.of("cases.photo.searching", found.size()), 0, 0);
                boolean hidden = !inner.equals(folder) && inner.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isPicture(file.getFileName().toString())) {
                    found.add(new Found(file, attributes.lastModifiedTime().toInstant()));
                    if (found.size() > 4 * MOST) {
                        // A disk of a million pictures is not kept in the memory.
                        List<Found> newest = newest(found);
                        found.clear();
                        found.addAll(newest);
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException locked) throws IOException {
                if (file.equals(folder)) {
                    throw locked;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return newest(found);
    }

    private static List<Found> newest(List<Found> found) {
        return found.stream().sorted(Comparator.comparing(Found::changed).reversed()).limit(MOST).toList();
    }

    private static boolean isPicture(String name) {
        int dot = name.lastIndexOf('.');
        return !name.startsWith(".") && dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
