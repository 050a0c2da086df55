package org.townledger.workbook;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.townledger.wording.Sentence;

/** A workbook that could not be written; nothing half-written is left, and what stood there before is untouched. */
public final class CannotWrite extends Exception {

    private static final long serialVersionUID = 1L;
    private static final long NEARLY_FULL = 1L << 20;

    private final transient Sentence reason;

    private CannotWrite(Sentence reason, IOException cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    public static CannotWrite to(Path target, IOException cause) {
        String name = String.valueOf(target.getFileName());
        return new CannotWrite(switch (cause) {
            case IOException full when isDiskFull(target, full) -> Sentence.of("workbook.write.diskFull", name);
            case NoSuchFileException gone -> Sentence.of("workbook.write.noFolder", name);
            case AccessDeniedException denied -> Sentence.of("workbook.write.denied", name);
            case FileSystemException inUse -> Sentence.of("workbook.write.inUse", name);
            default -> Sentence.of("workbook.write.failed", name);
        }, cause);
    }

    /** What went wrong and what to do. */
    public Sentence reason() {
        return reason;
    }

    /** No exception says it in a way common to all systems. */
    private static boolean isDiskFull(Path target, IOException cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("not enough space") || message.contains("空间不足")
                || message.contains("quota exceeded")) {
            return true;
        }
        Path folder = target.toAbsolutePath().getParent();
        try {
            return folder != null && Files.isDirectory(folder) && Files.getFileStore(folder).getUsableSpace() < NEARLY_FULL;
        } catch (IOException unknown) {
            cause.addSuppressed(unknown);
            return false;
        }
    }
}
