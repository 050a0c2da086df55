package org.townledger.cases;

import java.nio.file.Path;
import java.util.Optional;
import org.townledger.sheets.SheetOutcome.Written;

/** Where one kind of file or sheet leaves the program. */
@FunctionalInterface
public interface Outlet extends WayOut {

    /** Asks where to save; empty where the user thought better of it. @param suggestedName with its extension */
    Optional<Path> choose(String suggestedName);

    /** How a sheet is written down. @param file under which it is kept */
    default Leaving leaving(Written sheet, Path file) {
        return Leaving.of(sheet.forThePublic() ? Leaving.Kind.PUBLIC_NOTICE : Leaving.Kind.SHEET, null, sheet.rows(), file);
    }
}
