package org.townledger.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** No exception says it in a way common to all systems; the message below H2's own does. */
final class DiskFull {

    private DiskFull() {
    }

    static boolean isCauseOf(Throwable failed) {
        for (@Nullable Throwable at = failed; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left") || message.contains("not enough space") || message.contains("disk quota")) {
                return true;
            }
        }
        return false;
    }
}
