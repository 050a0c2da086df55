package org.townledger.store;

import java.io.IOException;
import java.util.List;

/**
 * Keeps outside the database what its transactions write, so that the database can be made again. It is written ahead:
 * a transaction appends, then commits; where the commit fails, it takes back. Only one transaction at a time does so.
 */
public interface CommitLog extends AutoCloseable {

    /** The last entry that it holds, or 0. */
    long lastSequence();

    /** The hash of that entry; that of an empty chain where there is none. */
    String lastHash();

    /**
     * Appends what one transaction wrote and forces it to the disk.
     *
     * @throws IOException if the disk does not take it; nothing of it is kept then
     */
    void append(List<ChainedEntry> entries) throws IOException;

    /** Takes away what {@link #append} added last. */
    void takeBack() throws IOException;

    /** All entries after that sequence which can be read, in their order. */
    List<ChainedEntry> after(long sequence) throws IOException;

    @Override
    void close() throws IOException;

    /** Where it does not close in order, the program's log says so. */
    default void closeQuietly() {
        try {
            close();
        } catch (IOException disorderly) {
            System.getLogger(CommitLog.class.getName()).log(System.Logger.Level.WARNING, "the log did not close in order", disorderly);
        }
    }
}
