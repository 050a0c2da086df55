package org.townledger.handoff;

import java.nio.file.Path;

/**
 * A medium that a package can be carried on.
 *
 * @param folder its root, or the folder that was chosen on it
 * @param name   as it is labelled
 * @param free   bytes
 * @param total  bytes
 */
public record Stick(Path folder, String name, long free, long total) {

    /** Left over after what is written, so that a package and its sheet both fit. */
    private static final long SPARE = 1L << 20;

    public boolean hasRoomFor(long bytes) {
        return free >= bytes + SPARE;
    }

    /** Bytes that are lacking; 0 where none are. */
    public long lacking(long bytes) {
        return Math.max(0, bytes + SPARE - free);
    }
}
