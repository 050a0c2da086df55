package org.townledger.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How the user picks photos; the program asks with the system's dialogs. */
public interface PhotoChoices extends WayOut {

    /** The photos and papers to put on a case; empty where she changed her mind. */
    List<Path> pictures();

    /** The phone or stick to look through; empty where she changed her mind. */
    Optional<Path> pictureFolder();

    /** Where a photo goes. @param suggestedName with its extension */
    Optional<Path> picture(String suggestedName);
}
