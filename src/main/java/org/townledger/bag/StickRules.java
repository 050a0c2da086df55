package org.townledger.bag;

import java.util.Locale;
import java.util.Optional;
import org.townledger.wording.Sentence;

/** Whether a file of a size fits onto a stick. */
final class StickRules {

    /** What a file system needs for itself. */
    private static final long SPARE = 1L << 20;
    private static final long LARGEST_ON_FAT = (1L << 32) - 1;

    private StickRules() {
    }

    /**
     * @param fileSystem as the system calls its kind, such as vfat or FAT32
     * @param free       bytes
     * @param name       of the file
     * @return why not; empty where it fits
     */
    static Optional<Sentence> blocker(String fileSystem, long free, long size, String name) {
        if (isFat(fileSystem) && size > LARGEST_ON_FAT) {
            return Optional.of(Sentence.of("bag.write.fat", name));
        }
        return free < size + SPARE ? Optional.of(Sentence.of("workbook.write.diskFull", name)) : Optional.empty();
    }

    private static boolean isFat(String fileSystem) {
        String kind = fileSystem.toLowerCase(Locale.ROOT);
        return kind.equals("vfat") || kind.equals("msdos") || kind.equals("fat") || kind.startsWith("fat3") || kind.startsWith("fat1");
    }
}
