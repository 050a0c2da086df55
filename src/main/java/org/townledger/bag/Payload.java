package org.townledger.bag;

import java.io.IOException;
import java.io.OutputStream;

/** What goes into a bag, written entry by entry in the order in which it is asked for; it is never in memory whole. */
@FunctionalInterface
public interface Payload {

    /** @throws IOException where something of it cannot be read, or the bag cannot be written */
    void fill(Entries bag) throws IOException;

    /** Takes the entries of a bag, or of an archive with the same contents. */
    @FunctionalInterface
    interface Entries {

        /**
         * @param name     below the folder of the contents, its parts parted by {@code /}
         * @param contents is asked at once, and need not close the stream
         * @throws IllegalArgumentException where a name is no file's on every system, or stands twice
         */
        void entry(String name, Contents contents) throws IOException;
    }

    /** Writes one entry. */
    @FunctionalInterface
    interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }
}
