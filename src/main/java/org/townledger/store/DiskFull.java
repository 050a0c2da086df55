package org.townledger.store;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Java has no exception of its own for it, and H2 wraps what the system said. */
public final class DiskFull {

    /** As Linux says it, also over a quota, and Windows in English and in Chinese. */
    private static final List<String> SAID = List.of("No space left on device", "Disk quota exceeded",
            "There is not enough space on the disk", "磁盘空间不足");

    private DiskFull() {
    }

    public static boolean isCauseOf(Throwable failed) {
        for (@Nullable Throwable at = failed; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            if (at instanceof IOException && SAID.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }
}
