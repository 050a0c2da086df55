package org.townledger.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The printers of this machine. All calls may take seconds: never on the JavaFX thread. */
public interface Printers {

    /** Empty where none is set up. */
    List<String> names();

    /** The one that the system proposes. */
    Optional<String> usual();

    /** @param copies one or more */
    PrintOutcome print(Path pdf, String printer, int copies);

    /** By way of CUPS where its commands are there, else through Java's own printing. */
    static Printers ofThisSystem() {
        return CupsPrinters.found().<Printers>map(printers -> printers).orElseGet(JavaPrinters::new);
    }
}
