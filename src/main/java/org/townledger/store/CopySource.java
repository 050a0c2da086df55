package org.townledger.store;

import java.nio.file.Path;

/** An open database of which a copy can be made, encrypted as it is. */
@FunctionalInterface
public interface CopySource {

    /**
     * Writes the database's file into a ZIP, while nobody writes into the database.
     *
     * @return what the copy holds
     * @throws CannotStore where the disk is full
     */
    Snapshot copyTo(Path zip);
}
