package org.townledger.banner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the packages on a stick: sealed files in its root and one folder below. Not for the JavaFX thread. */
public final class FindPackages {

    private static final String SEALED = ".p7m";
    private static final int DEEP = 2;
    private static final int MOST = 2000;

    private FindPackages() {
    }

    /** By name. What cannot be read there is told by the merging, file by file. @throws IOException where the stick is gone */
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder, DEEP)) {
            return found.filter(file -> isPackage(file) && Files.isRegularFile(file)).sorted().limit(MOST).toList();
        }
    }

    /** A receipt is sealed too; it is for a town. */
    private static boolean isPackage(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(SEALED) && !name.contains("回执");
    }
}
