package org.townledger.vault;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a key derived from the folder's own is good for; the label is part of the file format. */
public enum Purpose {

    /** The database file, through H2's own cipher. */
    DATABASE,
    /** The log beside the database. */
    JOURNAL_LOG,
    /** Photos, papers and other files of the data folder. */
    FILES,
    /** What says that the database file is as it was left. */
    FILE_MARK,
    /** What says that a backup is whole and this office's. */
    BACKUP,
    /** The office's own key, with which it signs packages and opens those for it. */
    OFFICE_KEY;

    byte[] label() {
        return ("townledger 1 " + name().toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
    }
}
