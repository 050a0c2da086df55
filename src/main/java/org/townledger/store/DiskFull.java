package org.townledger.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Java has no exception of its own for it, and H2 wraps what the system said. */
public final class DiskFull {

    /** As Linux says it, also over a quota, and Windows in English and in Chinese. */
    private static final List<String> SAID = List.of("No space left on device", "Disk quota exceeded",
            "There is not enough space on the disk", "磁盘空间不足");

    private DiskFull() {
    }

    public static boolean isCauseOf(Throwable failed) {
        return isAmong(failed, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** H2 may lose the cause of what it reports and keep it beside: a commit says that the store is closed, and why it closed is suppressed. */
    private static boolean isAmong(Throwable failed, Set<Throwable> seen) {
        if (!seen.add(failed)) {
            return false;
        }
        String message = String.valueOf(failed.getMessage());
        return failed instanceof IOException && SAID.stream().anyMatch(message::contains)
                || failed.getCause() != null && isAmong(failed.getCause(), seen)
                || Arrays.stream(failed.getSuppressed()).anyMatch(beside -> isAmong(beside, seen));
    }
}
