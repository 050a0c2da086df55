package org.townledger.app;

import java.nio.file.Path;
import java.util.Optional;
import org.townledger.cases.ImportFiles;
import org.townledger.cases.PhotoChoices;

/** How the user picks files: by the system's dialogs, or as a test decides. Empty where she changed her mind. */
interface FileChoices extends ImportFiles, PhotoChoices {

    /** Where a workbook goes. @param suggestedName with its extension */
    Optional<Path> workbook(String suggestedName);

    /** A backup to restore. */
    Optional<Path> backup();

    /** Where a sheet goes. @param suggestedName with its extension */
    Optional<Path> pdf(String suggestedName);
}
