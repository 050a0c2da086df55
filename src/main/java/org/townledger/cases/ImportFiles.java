package org.townledger.cases;

import java.nio.file.Path;
import java.util.Optional;

/** How the user picks files; the program asks with the system's dialogs. */
public interface ImportFiles extends WayOut {

    /** The spreadsheet to read in; empty where she changed her mind. */
    Optional<Path> source();

    /** Where the report goes. @param suggestedName with its extension */
    Optional<Path> report(String suggestedName);
}
